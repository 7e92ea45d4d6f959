"""Ways in which a receiver turns out to be a socket."""

import contextlib
import socket
import ssl


class TunedSocket(socket.socket):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)

    def open_to_all(self, port):
        self.bind(("0.0.0.0", port))  # expect
        self.listen()


def new_socket(family=socket.AF_INET):
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.settimeout(5)
    return sock


def from_factory(port):
    server = new_socket()
    server.bind(("0.0.0.0", port))  # expect
    return server


def in_with(port):
    with socket.socket() as server:
        server.bind(("0.0.0.0", port))  # expect
        server.listen()


def in_closing(port):
    with contextlib.closing(socket.socket()) as server:
        server.bind(("0.0.0.0", port))  # expect


def over_tls(port, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    secure = context.wrap_socket(socket.socket(), server_side=True)
    secure.bind(("0.0.0.0", port))  # expect
    return secure


def annotated(server: socket.socket, port: int):
    server.bind(("0.0.0.0", port))  # expect


def never_annotated(server, port):
    server.bind(("0.0.0.0", port))  # expect


def by_family(port):
    sockets = {
        "v4": socket.socket(socket.AF_INET),
        "v6": socket.socket(socket.AF_INET6),
    }
    sockets["v6"].bind(("::", port))  # expect
    return sockets


def stored_method(port):
    bind = socket.socket().bind
    bind(("", port))  # expect


class Endpoint:
    def __init__(self):
        self.sock = new_socket()

    @property
    def listener(self):
        return self.sock

    def open(self, port):
        self.sock.bind(("0.0.0.0", port))  # expect

    def reopen(self, port):
        self.listener.bind(("0.0.0.0", port))  # expect
