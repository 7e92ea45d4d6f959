import sys

FEATURE = False


def after_return():
    host = "127.0.0.1"
    return host
    host = "0.0.0.0"
    return host


def switched_off():
    host = "127.0.0.1"
    if FEATURE:
        host = "0.0.0.0"
    while FEATURE:
        host = "0.0.0.0"
    return host


def empty_loop():
    host = "10.0.0.5"
    for host in []:
        host = "0.0.0.0"
    return host


def version_gate():
    if sys.version_info >= (3, 0):
        return "0.0.0.0"
    return "localhost"
