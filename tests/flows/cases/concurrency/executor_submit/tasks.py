def echo(host):
    return host


def choose(host, preferred=None):
    return preferred or host
