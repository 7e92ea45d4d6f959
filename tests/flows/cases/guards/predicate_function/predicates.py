def is_public(host):
    return host == "0.0.0.0" or host == "::"


def is_loopback(host):
    return host in ("127.0.0.1", "localhost")
