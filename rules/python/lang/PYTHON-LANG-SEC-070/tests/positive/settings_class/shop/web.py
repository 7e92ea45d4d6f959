"""Web server of the shop."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .config import Development, Production, current


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()


def build():
    config = current()
    return ThreadingHTTPServer((config.HOST, config.PORT), Handler)  # expect


def build_for_production():
    return ThreadingHTTPServer((Production.HOST, Production.PORT), Handler)  # expect


def build_for_development():
    return ThreadingHTTPServer((Development.HOST, Development.PORT), Handler)
