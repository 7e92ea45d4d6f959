"""``QueryType``: types of receivers, unknown ones, and constructors (spec: matching, section 5)."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import QueryType
from tests.query.conftest import Ask, lines, marked


class Socket(QueryType):
    fqns: ClassVar = ["socket.socket"]


class AnySocket(QueryType):
    fqns: ClassVar = ["socket.socket"]
    match_unknown = True


class ExactSocket(QueryType):
    fqns: ClassVar = ["socket.socket"]
    match_subclasses = False


class Server(QueryType):
    fqns: ClassVar = ["http.server.HTTPServer"]


class CursorLike(QueryType):
    patterns: ClassVar = ["*Cursor"]


class Os(QueryType):
    fqns: ClassVar = ["os"]


RECEIVERS = """
from __future__ import annotations
import socket
from dataclasses import dataclass
from typing import Optional

class Own(socket.socket):
    pass

class Fake:
    def bind(self, address):
        pass

class Override(socket.socket):
    def bind(self, address):
        super().bind(address)  # expect

@dataclass
class Holder:
    sock: socket.socket
    def go(self):
        self.sock.bind(1)  # expect

def make():
    return socket.socket()

def annotated(a: socket.socket, b: Optional[socket.socket], c: "socket.socket | None", d: Fake):
    a.bind(1)  # expect
    b.bind(1)  # expect
    c.bind(1)  # expect
    d.bind(1)

make().bind(1)  # expect
Own().bind(1)  # expect
Override().bind(1)
Fake().bind(1)
for each in [make(), make()]:
    each.bind(1)  # expect
{"a": make()}["a"].bind(1)  # expect
with socket.socket() as opened:
    opened.bind(1)  # expect
method = make().bind
method(1)  # expect
"text".bind(1)
copy = one = make()
copy.bind(1)  # expect
"""


def test_receivers_of_a_type(ask: Ask) -> None:
    assert lines(ask(Socket.method("bind"), RECEIVERS)) == marked(RECEIVERS)


def test_subclasses_can_be_left_out(ask: Ask) -> None:
    program = "import socket\nclass Own(socket.socket):\n    pass\nOwn().bind(1)\n"
    assert lines(ask(Socket.method("bind"), program)) == [4]
    assert lines(ask(ExactSocket.method("bind"), program)) == []


UNKNOWN = """
import socket
def f(a):
    a.bind(1)
class Fake:
    def bind(self, x): pass
def g(a: Fake, b: str):
    a.bind(1)
    b.bind(1)
    3 .bind(1)
    print.bind(1)
"""


@pytest.mark.parametrize(("kind", "wanted"), [(Socket, []), (AnySocket, [(4, 0.5)])])
def test_unknown_receivers(
    ask: Ask, kind: type[QueryType], wanted: list[tuple[int, float]]
) -> None:
    result = ask(kind.method("bind"), UNKNOWN)
    assert [(item.location.span.line, item.confidence) for item in result.findings] == wanted


def test_constructors(ask: Ask) -> None:
    program = """
    import http.server
    from functools import partial
    from http.server import HTTPServer, ThreadingHTTPServer
    class Plain(HTTPServer):
        pass
    class Deeper(Plain):
        pass
    class Own(HTTPServer):
        def __init__(self, host):
            super().__init__((host, 1), None)  # expect
    class Explicit(HTTPServer):
        def __init__(self, host):
            HTTPServer.__init__(self, (host, 1), None)  # expect
    class Between(Own):
        def __init__(self, host):
            super().__init__(host)
    HTTPServer(("h", 1), None)  # expect
    http.server.HTTPServer(("other", 1), None)
    ThreadingHTTPServer(server_address=("h", 1), RequestHandlerClass=None)  # expect
    Plain(("h", 1), None)  # expect
    Deeper(("h", 1), None)  # expect
    partial(HTTPServer, ("h", 1))(None)  # expect
    kind = Plain if input() else HTTPServer
    kind(("h", 1), None)  # expect
    Own("h")
    Explicit("h")
    Between("h")
    """
    matcher = Server.method("__init__").where("0[0]", "h")
    assert lines(ask(matcher, program)) == marked(program)


def test_functions_of_a_module(ask: Ask) -> None:
    program = """
    from os import system as s
    import os as o
    s("a")  # expect
    o.system("a")  # expect
    o.getcwd()
    """
    assert lines(ask(Os.method("system", "popen"), program)) == marked(program)


def test_patterns_of_types(ask: Ask) -> None:
    program = (
        "import sqlite3\nc = sqlite3.connect('a').cursor()\nc.execute('a')\nopen('a').execute()\n"
    )
    assert lines(ask(CursorLike.method("execute"), program)) == [3]
