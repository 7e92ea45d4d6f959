ALLOWED = {"127.0.0.1", "10.0.0.5"}


def checked(host):
    return host if host in ALLOWED else "127.0.0.1"
