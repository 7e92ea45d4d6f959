HOST = "0.0.0.0"


def listen(host=HOST):
    return host
