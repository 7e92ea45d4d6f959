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


class Cursor(QueryType):
    fqns: ClassVar = ["sqlite3.Cursor"]


class Session(QueryType):
    fqns: ClassVar = ["web.HTTPSession"]


class Tool(QueryType):
    fqns: ClassVar = ["tools"]


NAMES: dict[str, tuple[object, str]] = {
    "unknown receivers that are called like the type": (
        CursorLike.method("execute"),
        """
        import sqlite3
        def f(cursor, cur, db_cursor, rows, cursors, other):
            cursor.execute("a")  # expect
            cur.execute("a")  # expect
            db_cursor.execute("a")  # expect
            cursor_2.execute("a")  # expect
            other.cursor.execute("a")  # expect
            other.cursor().execute("a")  # expect
            rows.execute("a")
            cursors.execute("a")
            cursor.fetchall()
        """,
    ),
    "known receivers that are only called so": (
        Cursor.method("execute"),
        """
        import sqlite3
        class Fake:
            def execute(self, text): pass
        def f(cursor: Fake, cur: str):
            cursor.execute("a")
            cur.execute("a")
        cursor = Fake()
        cursor.execute("a")
        cur = 1
        cur.execute("a")
        """,
    ),
    "names of several words": (
        Session.method("get"),
        """
        import web
        def f(http_session, httpsession, session, sess, http):
            http_session.get("a")  # expect
            httpsession.get("a")  # expect
            session.get("a")  # expect
            sess.get("a")  # expect
            http.get("a")
        """,
    ),
    "modules are imported, not named": (
        Tool.method("run"),
        """
        import tools
        def f(tool, tools):
            tool.run("a")
            tools.run("a")
        """,
    ),
}


@pytest.mark.parametrize(("matcher", "program"), NAMES.values(), ids=NAMES)
def test_names_of_receivers(ask: Ask, matcher: object, program: str) -> None:
    result = ask(matcher, program)
    assert lines(result) == marked(program)
    assert all(finding.confidence <= 0.5 for finding in result.findings)


def test_a_rule_can_ask_for_more_confidence_than_a_name_gives(ask: Ask) -> None:
    class Sure:
        def to_ir(self) -> dict[str, object]:
            return {**CursorLike.method("execute").to_ir(), "minConfidence": 0.8}

    program = "import sqlite3\ndef f(cursor):\n    cursor.execute('a')\n"
    assert lines(ask(CursorLike.method("execute"), program)) == [3]
    assert lines(ask(Sure(), program)) == []


THREE_WAYS = """
import abc
import lib
from typing import Protocol
from lib import Target

class Fires(Protocol):
    def fire(self) -> None: ...

class Fake:
    def fire(self) -> None: ...

def f(a: Target, b: Fake, c: lib.Other, d: Fires, e, g: str, h: lib.Holder):
    a.fire()  # sure
    b.fire()
    c.fire()
    d.fire()  # unsure
    e.fire()  # unsure
    g.fire()
    h.part.fire()  # unsure
    lib.make().fire()  # unsure
    lib.fire()
    [a].fire()
"""


class AnyTarget(QueryType):
    fqns: ClassVar = ["lib.Target"]
    match_unknown = True


def test_this_type_another_type_or_unknown(ask: Ask) -> None:
    found = ask(AnyTarget.method("fire"), THREE_WAYS).findings
    numbered = enumerate(THREE_WAYS.splitlines(), 1)
    wanted = {n: line.rpartition("# ")[2] for n, line in numbered if "# " in line}
    words = {True: "sure", False: "unsure"}
    assert {f.location.span.line: words[f.confidence > 0.5] for f in found} == wanted


def test_an_object_declared_as_an_ancestor_may_be_of_the_type(ask: Ask) -> None:
    program = """
    import socketserver
    from http.server import HTTPServer
    def f(server: socketserver.BaseServer, other: socketserver.BaseRequestHandler):
        server.bind(1)  # expect
        other.bind(1)
    """

    class Declared(QueryType):
        fqns: ClassVar = ["http.server.HTTPServer"]
        match_unknown = True

    assert lines(ask(Declared.method("bind"), program)) == marked(program)


ELSEWHERE = {
    "made.py": """
    import socket
    from abc import ABC, abstractmethod
    class Base(ABC):
        sock: socket.socket
        @abstractmethod
        def open(self) -> socket.socket: ...
        def reopen(self) -> "Base":
            return vendor.again(self)
    class Fake:
        def bind(self, to): ...
    Alias = socket.socket
    """,
    "again.py": """
    from made import Alias as Renamed, Base, Fake
    """,
    "app.py": """
    import again
    from again import Base, Fake, Renamed
    def f(base: Base, name: Renamed, module: again.Renamed, fake: Fake, other: again.Fake):
        base.sock.bind(1)  # expect
        base.open().bind(1)  # expect
        base.reopen().open().bind(1)  # expect
        name.bind(1)  # expect
        module.bind(1)  # expect
        fake.bind(1)
        other.bind(1)
        if isinstance(fake.inner, Renamed):
            fake.inner.bind(1)  # expect
    """,
}


def test_types_from_other_files(ask: Ask) -> None:
    assert lines(ask(Socket.method("bind"), ELSEWHERE)) == marked(ELSEWHERE["app.py"])
