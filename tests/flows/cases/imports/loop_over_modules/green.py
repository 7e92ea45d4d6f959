HOST = "127.0.0.1"


def listen(host=HOST):
    return host
