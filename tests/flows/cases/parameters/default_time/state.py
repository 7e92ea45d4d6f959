HOST = "0.0.0.0"


def captured(host=HOST):
    return host


HOST = "localhost"


def current(host=None):
    return host or HOST
