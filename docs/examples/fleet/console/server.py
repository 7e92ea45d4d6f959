"""The console as a TCP server, one for each kind of site."""

from __future__ import annotations

import socketserver

from console.commands import execute
from gateways.vehicles import Positions
from settings import Depot, Workshop


class ConsoleHandler(socketserver.StreamRequestHandler):
    """Reads a command a line until the peer leaves."""

    server: ConsoleServer

    def handle(self) -> None:
        for line in self.rfile:
            answer = execute(self.server.positions, line.decode(errors="replace"))
            self.wfile.write(answer.encode() + b"\n")


class ConsoleServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """Knows the positions its commands work on."""

    allow_reuse_address = True
    daemon_threads = True
    positions: Positions


def workshop_console(positions: Positions, port: int = Workshop.CONSOLE_PORT) -> ConsoleServer:
    """The console mechanics use."""
    server = ConsoleServer((Workshop.CONSOLE_HOST, port), ConsoleHandler)
    server.positions = positions
    return server


def depot_console(positions: Positions, port: int = Depot.CONSOLE_PORT) -> ConsoleServer:
    """The console on a depot's own machine."""
    server = ConsoleServer((Depot.CONSOLE_HOST, port), ConsoleHandler)
    server.positions = positions
    return server
