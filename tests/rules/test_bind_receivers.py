"""PYTHON-LANG-SEC-070: whose ``bind`` it is. Lines say ``# sure``, ``# unsure``, or nothing."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import scan
from pathfinder_lite.query.matches import UNKNOWN_RECEIVER
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.registry import load_rules

RULE = Path(__file__).parents[2] / "rules/python/lang/PYTHON-LANG-SEC-070/rule.py"

PROGRAMS: dict[str, dict[str, str]] = {
    "factories": {
        "app.py": """
            import socket
            from contextlib import closing, contextmanager
            from net import Factory, guess, make, make_async, opened
            make().bind(("0.0.0.0", 1))  # sure
            make().bind(("127.0.0.1", 1))
            Factory.tcp().bind(("0.0.0.0", 1))  # sure
            Factory().again().bind(("0.0.0.0", 1))  # sure
            guess().bind(("0.0.0.0", 1))  # sure
            async def main():
                s = await make_async()
                s.bind(("0.0.0.0", 1))  # sure
            with opened() as held:
                held.bind(("0.0.0.0", 1))  # sure
            with closing(make()) as held:
                held.bind(("0.0.0.0", 1))  # sure
            with socket.socket() as a, socket.socket() as b:
                b.bind(("0.0.0.0", 1))  # sure
            first, second = socket.socketpair()
            second.bind(("0.0.0.0", 1))  # sure
        """,
        "net.py": """
            import socket
            from contextlib import contextmanager
            from vendor import produce
            def make():
                return socket.socket(socket.AF_INET)
            def guess() -> socket.socket:
                return produce()
            async def make_async() -> "socket.socket":
                return await produce()
            @contextmanager
            def opened():
                s = socket.socket()
                try:
                    yield s
                finally:
                    s.close()
            class Factory:
                @classmethod
                def tcp(cls):
                    return make()
                def again(self):
                    return self.tcp()
        """,
    },
    "annotations": {
        "app.py": """
            from __future__ import annotations
            from typing import Iterator, Optional, Union, TYPE_CHECKING
            from holders import Address, Listener
            if TYPE_CHECKING:
                import socket
                from socket import socket as Sock
            def one(s: socket.socket, t: Sock, u: Optional[Sock], v: Union[str, "Sock"]):
                s.bind(("0.0.0.0", 1))  # sure
                t.bind(("0.0.0.0", 1))  # sure
                u.bind(("0.0.0.0", 1))  # sure
                v.bind(("0.0.0.0", 1))  # sure
                s.bind(("127.0.0.1", 1))
            def two(rows: list[Sock], named: dict[str, Sock], other: list[Address]):
                for row in rows:
                    row.bind(("0.0.0.0", 1))  # sure
                named["a"].bind(("0.0.0.0", 1))  # sure
                for key, value in named.items():
                    value.bind(("0.0.0.0", 1))  # sure
                other[0].bind(("0.0.0.0", 1))
            def three(listener: Listener):
                listener.sock.bind(("0.0.0.0", 1))  # sure
                listener.later.bind(("0.0.0.0", 1))  # sure
                listener.address.bind(("0.0.0.0", 1))
                listener.pool[0].bind(("0.0.0.0", 1))  # sure
            def four(x):
                if isinstance(x, Address):
                    x.bind(("0.0.0.0", 1))
        """,
        "holders.py": """
            import socket
            from dataclasses import dataclass, field
            class Address:
                def bind(self, to): ...
            @dataclass
            class Listener:
                sock: socket.socket
                address: Address
                later: socket.socket | None = None
                pool: list[socket.socket] = field(default_factory=list)
        """,
    },
    "attributes, containers and subclasses": {
        "app.py": """
            import socket
            from base import Base
            class Own(socket.socket):
                def listen_everywhere(self):
                    self.bind(("0.0.0.0", 1))  # sure
            class Overrides(socket.socket):
                def bind(self, address):
                    super().bind(("127.0.0.1", 1))
            class Server(Base):
                def start(self):
                    self.sock.bind(("0.0.0.0", 1))  # sure
                    self.socks["a"].bind(("0.0.0.0", 1))  # sure
                    for each in self.many:
                        each.bind(("0.0.0.0", 1))  # sure
            Own().bind(("0.0.0.0", 1))  # sure
            Overrides().bind(("0.0.0.0", 1))
            Server().start()
        """,
        "base.py": """
            import socket
            class Base:
                def __init__(self):
                    self.sock = socket.socket()
                    self.socks = {"a": socket.socket()}
                    self.many = [socket.socket(), socket.socket()]
        """,
    },
    "narrowing and wrapping": {
        "app.py": """
            import socket
            import ssl
            import vendor
            def f(x, y):
                if isinstance(x, socket.socket):
                    x.bind(("0.0.0.0", 1))  # sure
                if not isinstance(y, (socket.socket, ssl.SSLSocket)):
                    return
                y.bind(("0.0.0.0", 1))  # sure
            def g(x):
                match x:
                    case socket.socket():
                        x.bind(("0.0.0.0", 1))  # sure
                    case str():
                        x.bind(("0.0.0.0", 1))
            context = ssl.create_default_context()
            wrapped = context.wrap_socket(socket.socket())
            wrapped.bind(("0.0.0.0", 1))  # sure
            def h(context: ssl.SSLContext):
                with context.wrap_socket(vendor.make()) as s:
                    s.bind(("0.0.0.0", 1))  # sure
        """,
    },
    "other things that bind": {
        "app.py": """
            import inspect
            import logging
            import tkinter
            import structlog
            import sqlalchemy
            import zmq
            import moderngl
            from functools import partial
            from sqlalchemy.orm import Session
            class Texture:
                def bind(self, unit): ...
            def widget(button: tkinter.Button, canvas: "tkinter.Canvas"):
                button.bind(("0.0.0.0", 1))
                canvas.bind(("0.0.0.0", 1))
            inspect.signature(print).bind(("0.0.0.0", 1))
            def signature(s: inspect.Signature):
                s.bind(("0.0.0.0", 1))
            structlog.get_logger().bind(("0.0.0.0", 1))
            def log(logger: logging.Logger):
                logger.bind(("0.0.0.0", 1))
            sqlalchemy.create_engine("").bind(("0.0.0.0", 1))
            def database(session: Session, engine: sqlalchemy.Engine):
                session.bind(("0.0.0.0", 1))
                engine.bind(("0.0.0.0", 1))
            Texture().bind(("0.0.0.0", 1))
            moderngl.create_context().bind(("0.0.0.0", 1))
            zmq.Context().socket(zmq.REP).bind(("0.0.0.0", 1))
            zmq.Context().socket(zmq.REP).bind("tcp://0.0.0.0:1")  # sure
            "text".bind(("0.0.0.0", 1))
            [].bind(("0.0.0.0", 1))
        """,
    },
    "receivers of which nothing is known": {
        "app.py": """
            from typing import Any
            import vendor
            def f(s, t: Any, u: object):
                s.bind(("0.0.0.0", 1))  # unsure
                t.bind(("0.0.0.0", 1))  # unsure
                u.bind(("0.0.0.0", 1))  # unsure
                s.bind(("127.0.0.1", 1))
            vendor.make().bind(("0.0.0.0", 1))  # unsure
            vendor.Server().sock.bind(("0.0.0.0", 1))  # unsure
        """,
    },
}


@pytest.fixture(scope="module")
def rule() -> CompiledRule:
    return load_rules((), (RULE,)).rules[0]


def marked(files: dict[str, str], word: str) -> set[tuple[str, int]]:
    return {
        (name, number)
        for name, text in files.items()
        for number, line in enumerate(textwrap.dedent(text).splitlines(), 1)
        if line.endswith(f"# {word}")
    }


@pytest.mark.parametrize("files", PROGRAMS.values(), ids=PROGRAMS)
def test_whose_bind_it_is(tmp_path: Path, rule: CompiledRule, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(textwrap.dedent(text), encoding="utf-8")
    result = scan(ScanOptions(tmp_path.resolve(), workers=1), (rule,))
    assert result.diagnostics == ()
    found = {(f.location.file, f.location.span.line): f.confidence for f in result.findings}
    sure = {place for place, confidence in found.items() if confidence > UNKNOWN_RECEIVER}
    assert sure == marked(files, "sure")
    assert set(found) - sure == marked(files, "unsure")
