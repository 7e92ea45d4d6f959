"""Constraints on arguments (spec: matching, section 2)."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from pathfinder_lite.sdk import QueryType, calls, gt, gte, lt, lte, missing, regex
from pathfinder_lite.sdk.qualifiers import literal
from tests.query.conftest import Ask, lines, marked


class Lib(QueryType):
    fqns: ClassVar = ["lib"]


class Socket(QueryType):
    fqns: ClassVar = ["socket.socket"]


PRELUDE = "import lib\nimport os\nimport ssl\nfrom ssl import PROTOCOL_SSLv2\n"

CALLS: dict[str, tuple[dict[str, Any], str]] = {
    "position": (
        {"match_position": {0: "a"}},
        """
        lib.f("a")  # expect
        lib.f("b", "a")
        lib.f(x="a")
        lib.f()
        """,
    ),
    "keyword": (
        {"match_name": {"mode": "w"}},
        """
        lib.f(mode="w")  # expect
        lib.f("w")
        lib.f(mode="r")
        """,
    ),
    "element": (
        {"match_position": {"0[0]": "h"}},
        """
        A = ("h", 1)
        lib.f(("h", 1))  # expect
        lib.f(["h"])  # expect
        lib.f(A)  # expect
        lib.f("h")
        lib.f((1, "h"))
        lib.f(*[("h", 1)])  # expect
        """,
    ),
    "element from the end": (
        {"match_position": {"0[-1]": 1}},
        """
        lib.f(("h", 1))  # expect
        lib.f((1, "h"))
        """,
    ),
    "nested element": (
        {"match_position": {"0[1][0]": "x"}},
        """
        inner = ["x"]
        lib.f((1, inner))  # expect
        lib.f((1, "x"))
        lib.f((1,))
        """,
    ),
    "unpacked": (
        {"match_name": {"debug": True}},
        """
        OPTS = {"debug": True}
        lib.f(**OPTS)  # expect
        lib.f(**{"debug": False})
        lib.f(**{"other": True})
        """,
    ),
    "list of values": (
        {"match_position": {0: ["a", "b*"]}},
        """
        lib.f("a")  # expect
        lib.f("bcd")  # expect
        lib.f("c")
        """,
    ),
    "wildcard": (
        {"match_position": {0: "0.0.?.*"}},
        """
        lib.f("0.0.0.0")  # expect
        lib.f("0.0.10.0")
        """,
    ),
    "numbers in other bases": (
        {"match_position": {0: 0o777}},
        """
        lib.f(0o777)  # expect
        lib.f(0x1FF)  # expect
        lib.f(511)  # expect
        lib.f(0o700 | 0o77)  # expect
        lib.f(777)
        """,
    ),
    "a number as text": (
        {"match_position": {0: "0o777"}},
        """
        lib.f(511)  # expect
        lib.f("0o777")  # expect
        lib.f(777)
        """,
    ),
    "switches": (
        {"match_name": {"shell": True}},
        """
        lib.f(shell=True)  # expect
        lib.f(shell=1)  # expect
        lib.f(shell=not False)  # expect
        lib.f(shell=False)
        lib.f(shell=None)
        """,
    ),
    "none": (
        {"match_name": {"timeout": None}},
        """
        lib.f(timeout=None)  # expect
        lib.f(timeout=0)
        lib.f()
        """,
    ),
    "a name": (
        {"match_position": {0: "ssl.PROTOCOL_SSLv2"}},
        """
        lib.f(ssl.PROTOCOL_SSLv2)  # expect
        lib.f(PROTOCOL_SSLv2)  # expect
        lib.f(ssl.PROTOCOL_TLS)
        """,
    ),
    "computed text": (
        {"match_position": {0: "abc"}},
        """
        B = "b"
        lib.f("a" "bc")  # expect
        lib.f("a" + B + "c")  # expect
        lib.f(f"a{B}c")  # expect
        lib.f("a%sc" % B)  # expect
        lib.f("a{}c".format(B))  # expect
        lib.f(b"abc")
        """,
    ),
    "defaults": (
        {"match_position": {0: "d"}},
        """
        lib.f(os.environ.get("X", "d"))  # expect
        lib.f(os.getenv("X") or "d")  # expect
        lib.f({}.get("x", "d"))  # expect
        lib.f(os.environ["X"])
        """,
    ),
    "two at once": (
        {"match_position": {0: "a"}, "match_name": {"k": 1}},
        """
        lib.f("a", k=1)  # expect
        lib.f("a", k=2)
        lib.f("b", k=1)
        x, y = ("a", 2) if input() else ("b", 1)
        lib.f(x, k=y)
        """,
    ),
}


@pytest.mark.parametrize(("tests", "program"), CALLS.values(), ids=CALLS)
def test_constraints(ask: Ask, tests: dict[str, Any], program: str) -> None:
    text = PRELUDE + "\n".join(line[8:] for line in program.splitlines())
    assert lines(ask(calls("lib.f", **tests), text)) == marked(text)


WHERE: dict[str, tuple[Any, str]] = {
    "lt": (
        lt(16),
        "lib.f(8)  # expect\nlib.f(16)\nlib.f(1 << 3)  # expect\nlib.f('7')  # expect\n",
    ),
    "lte": (lte(16), "lib.f(16)  # expect\nlib.f(17)\nlib.f(True)\n"),
    "gt": (gt(1.5), "lib.f(2)  # expect\nlib.f(1.5)\nlib.f(None)\n"),
    "gte": (gte(2), "lib.f(2.0)  # expect\nlib.f('two')\n"),
    "regex": (regex("^a+$"), "lib.f('aa')  # expect\nlib.f(b'aa')  # expect\nlib.f('ab')\n"),
    "regex on a number": (regex("^0$"), "lib.f(0)\nlib.f(10)\nlib.f('0')  # expect\n"),
    "literal": (
        literal("^[a-z]+$"),
        "lib.f('key')  # expect\nkey = lib.g()\nlib.f(key)\nlib.f(lib.key)\nlib.f('KEY')\n",
    ),
    "literal in a variable": (literal(), "key = 'k'\nlib.f(key)  # expect\nlib.f('')\n"),
    "list": ([1, "x"], "lib.f(1)  # expect\nlib.f('x')  # expect\nlib.f(2)\n"),
}


@pytest.mark.parametrize(("value", "program"), WHERE.values(), ids=WHERE)
def test_where(ask: Ask, value: Any, program: str) -> None:
    text = "import lib\n" + program
    assert lines(ask(Lib.method("f").where(0, value), text)) == marked(text)


def test_missing(ask: Ask) -> None:
    program = """
    import lib
    KNOWN = {"timeout": 1}
    def f(**given):
        lib.f(**given)  # expect
    lib.f()  # expect
    lib.f(timeout=None)
    lib.f(**KNOWN)
    lib.f(**{"other": 1})  # expect
    f()
    f(x=input())
    """
    result = ask(Lib.method("f").where("timeout", missing()), program)
    found = {item.location.span.line: item.confidence for item in result.findings}
    assert list(found) == marked(program)
    assert found[6] == 0.95


def test_missing_where_nothing_is_known(ask: Ask) -> None:
    result = ask(Lib.method("f").where("timeout", missing()), "import lib\nlib.f(**load())\n")
    assert [item.confidence for item in result.findings] == [0.5]


def test_positions_and_keywords_of_known_signatures(ask: Ask) -> None:
    files = {
        "tools.py": "def serve(port, host=None):\n    pass\n\n"
        "class Server:\n    def __init__(self, port, host=None):\n        pass\n"
        "    def move(self, port, host=None):\n        pass\n",
        "app.py": """
        from tools import Server, serve
        serve(1, "h")  # expect
        serve(1, host="h")  # expect
        serve("h", 1)
        """,
    }
    assert lines(ask(calls("*serve", match_name={"host": "h"}), files)) == [3, 4]
    assert lines(ask(calls("*serve", match_position={1: "h"}), files)) == [3, 4]
    files["app.py"] = """
    from tools import Server
    s = Server(1, "h")
    Server(port=1, host="h")
    s.move(1, "h")
    s.move(host="h", port=1)
    """
    assert lines(ask(calls("*Server", match_name={"host": "h"}), files)) == [3, 4]
    assert lines(ask(calls("*.move", match_position={1: "h"}), files)) == [5, 6]


def test_arguments_held_by_a_partial_application_come_first(ask: Ask) -> None:
    program = """
    import functools
    import lib
    half = functools.partial(lib.f, "a")
    half("b")  # expect
    functools.partial(lib.f, "b")("a")
    functools.partial(lib.f, "a", "b")()  # expect
    """
    matcher = calls("lib.f", match_position={0: "a", 1: "b"})
    assert lines(ask(matcher, program)) == marked(program)


def test_the_receiver_is_no_argument(ask: Ask) -> None:
    program = """
    import socket
    s = socket.socket()
    socket.socket.bind(s, ("h", 1))  # expect
    socket.socket.bind(s, ("other", "h"))
    """
    matcher = Socket.method("bind").where("0[0]", "h")
    assert lines(ask(matcher, program)) == marked(program)


def test_confidence_tells_whether_something_else_can_arrive(ask: Ask) -> None:
    program = """
    import os
    import socket
    def listen(host):
        socket.socket().bind((host, 1))
    listen("h")
    listen("other")
    s = socket.socket()
    s.bind(("h", 1))
    s.bind((os.environ.get("HOST", "h"), 1))
    s.bind(("h" if input() else "other", 1))
    """
    result = ask(Socket.method("bind").where("0[0]", "h"), program)
    found = {item.location.span.line: item.confidence for item in result.findings}
    assert found == {5: 0.95, 9: 0.95, 10: 0.8, 11: 0.8}
