HOSTS = {"db": "127.0.0.1", "web": "0.0.0.0"}


def host_of(name):
    return HOSTS[name]


def join(left, right):
    return f"{left}.{right}"
