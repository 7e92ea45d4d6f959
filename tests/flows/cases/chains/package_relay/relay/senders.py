from . import receivers


def send_everywhere(host, label):
    receivers.as_public(host)
    receivers.as_label(label)
