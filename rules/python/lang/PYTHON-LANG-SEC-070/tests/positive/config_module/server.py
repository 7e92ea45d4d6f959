"""The public listener and the private one."""

import socket

import settings
from settings import ADMIN_HOST, PORT


def listen_public():
    server = socket.socket()
    server.bind((settings.HOST, settings.PORT))  # expect
    server.listen()
    return server


def listen_admin():
    server = socket.socket()
    server.bind((ADMIN_HOST, PORT + 1))
    server.listen()
    return server
