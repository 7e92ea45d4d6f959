def check(text):
    return text


def register(host):
    host.add_check(check)
