"""Serves counters as text."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

COUNTERS: Counter[str] = Counter()


class QuietHandler(WSGIRequestHandler):
    """Monitoring asks every few seconds; nobody wants that in the log."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """A WSGI application with one page."""
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    return [f"fleet_{name}_total {count}\n".encode() for name, count in sorted(COUNTERS.items())]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the exporter, for the service's own command line."""
    group = parser.add_argument_group("metrics")
    group.add_argument("--metrics-host", default="0.0.0.0", help="address of the exporter")
    group.add_argument("--metrics-port", type=int, default=0)
    group.add_argument("--health-host", default="127.0.0.1", help="address of the health page")


def exporter(arguments: argparse.Namespace) -> WSGIServer:
    """The exporter, bound but not yet serving."""
    host, port = arguments.metrics_host, arguments.metrics_port
    return make_server(host, port, application, handler_class=QuietHandler)


def health_page(arguments: argparse.Namespace) -> WSGIServer:
    """The same page for the supervisor on this machine."""
    return make_server(arguments.health_host, 0, application, handler_class=QuietHandler)
