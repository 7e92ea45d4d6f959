TABLE = {"public": "0.0.0.0", "private": "127.0.0.1"}


def to_host(kind):
    return TABLE[kind]


def is_public(host):
    return host == "0.0.0.0"
