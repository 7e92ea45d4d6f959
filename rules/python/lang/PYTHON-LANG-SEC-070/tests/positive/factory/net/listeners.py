"""Make sockets and bind them."""

import socket
from functools import wraps


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("opening", args)
        return function(*args, **kwargs)

    return wrapper


def make(reuse=True):
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if reuse:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return sock


@logged
def open_listener(host, port, backlog=5):
    sock = make()
    sock.bind((host, port))  # expect
    sock.listen(backlog)
    return sock
