"""Listen in private, advertise in public."""

import socket
from http.server import BaseHTTPRequestHandler, HTTPServer

from service.config import ANY, Config, Defaults


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        allowed = self.client_address[0] != ANY
        self.send_response(200 if allowed else 403)
        self.end_headers()


def listen(config: Config) -> socket.socket:
    sock = socket.socket()
    sock.bind((config.listen, 0))
    print("tell clients", config.advertise, sock.getsockname()[1])
    return sock


def serve() -> HTTPServer:
    return HTTPServer((Defaults.HOST, 8000), Handler)


def main() -> None:
    listen(Config(advertise="0.0.0.0"))
    serve()
