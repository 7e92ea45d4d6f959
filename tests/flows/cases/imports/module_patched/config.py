HOST = "127.0.0.1"


def read_host():
    return HOST
