"""A real socket that uses the near HOST, not the far one."""

import socket

HOST = "127.0.0.1"


def start():
    from server import HOST as near

    first = socket.socket()
    first.bind((HOST, 80))
    second = socket.socket()
    second.bind((near, 81))
    return first, second
