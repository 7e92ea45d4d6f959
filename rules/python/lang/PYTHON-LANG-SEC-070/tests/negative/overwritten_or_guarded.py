"""The unspecified address exists but cannot arrive at bind."""

import socket
from typing import TYPE_CHECKING

DEBUG = False
ALLOWED = ("127.0.0.1", "::1", "localhost")


def reassigned():
    host = "0.0.0.0"
    host = "127.0.0.1"
    server = socket.socket()
    server.bind((host, 80))
    host = "0.0.0.0"
    return server, host


def normalised(host="0.0.0.0"):
    if host == "0.0.0.0":
        host = "127.0.0.1"
    server = socket.socket()
    server.bind((host, 80))


normalised()


def refused(host):
    if host == "0.0.0.0":
        raise ValueError("not in public")
    server = socket.socket()
    server.bind((host, 80))


refused("0.0.0.0")
refused("127.0.0.1")


def allowed(host):
    if host not in ALLOWED:
        return None
    server = socket.socket()
    server.bind((host, 80))
    return server


allowed("0.0.0.0")
allowed("::1")


def dead():
    server = socket.socket()
    if False:
        server.bind(("0.0.0.0", 80))
    if DEBUG:
        server.bind(("0.0.0.0", 80))
    if TYPE_CHECKING:
        server.bind(("0.0.0.0", 80))
    return server
    server.bind(("0.0.0.0", 80))


def chosen(mode):
    host = "127.0.0.1" if mode == "private" else "0.0.0.0"
    server = socket.socket()
    server.bind((host, 80))


chosen("private")
chosen(mode="private")


def or_default(host):
    server = socket.socket()
    server.bind((host or "127.0.0.1", 80))


or_default("")
or_default(None)


def listen(host, port):
    server = socket.socket()
    server.bind((host, port))
    return server


def announce(host):
    return f"see you at {host}"


listen("127.0.0.1", 80)
announce("0.0.0.0")


class Listener:
    def __init__(self, host="0.0.0.0", announced="0.0.0.0"):
        self.host = host
        self.announced = announced

    def open(self):
        server = socket.socket()
        server.bind((self.host, 80))


Listener("127.0.0.1").open()
Listener(host="::1", announced="::").open()

OPTIONS = {"host": "0.0.0.0", "port": 1}
OPTIONS["host"] = "127.0.0.1"


def from_options():
    server = socket.socket()
    server.bind((OPTIONS["host"], OPTIONS["port"]))
