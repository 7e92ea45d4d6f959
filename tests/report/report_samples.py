"""Scan results for the report tests, written out by hand: no engine is needed to test a report."""

from __future__ import annotations

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.findings import (
    Coverage,
    Finding,
    LimitHit,
    RuleDescription,
    RuleFailure,
    ScanResult,
    Step,
    StepKind,
)

SOURCES = {
    "shop/settings.py": "import os\n\nHOST = '0.0.0.0'\n",
    "shop/server.py": (
        "import socket\n"
        "\n"
        "from shop import settings\n"
        "\n"
        "\n"
        "class Server:\n"
        "\tdef start(self, host, port=80):\n"
        "\t\tself.sock.bind((host, port))  # «öffnet»\n"
        "\n"
        "\n"
        "def main():\n"
        "\tServer().start(settings.HOST)\n"
    ),
    "shop/views.py": (
        "def search(request):\n    名 = request.args['q']; run('查询', 名)\n    return 名\n"
    ),
    "shop/große halle.py": "import telnetlib\ntelnetlib.Telnet(\n    'a',\n)\n",
}

BIND = RuleDescription(
    id="DEMO-BIND",
    name="Socket bound to all interfaces",
    severity="high",
    message="The server listens on every network interface.",
    cwe="CWE-668",
    owasp="A05:2021",
    tags=("network", "socket"),
    references=("https://docs.python.org/3/library/socket.html",),
    help_markdown="# Binding\n\nBind to `127.0.0.1` instead.",
)
COMMAND = RuleDescription(
    id="DEMO-COMMAND",
    name="Tainted command",
    severity="critical",
    message="Request data reaches a shell.",
    cwe="CWE-78",
    owasp="A03:2021",
    cve="CVE-2020-0001",
    category="injection",
)
TELNET = RuleDescription(
    id="DEMO-TELNET", name="DemoTelnet", severity="info", message="Telnet sends plain text"
)
QUIET = RuleDescription(
    id="DEMO-QUIET", name="Never found", severity="low", message="Nothing here.", cwe="CWE-20"
)


def at(file: str, line: int, column: int, end_column: int, end_line: int = 0) -> Location:
    return Location(file, Span(line, column, end_line or line, end_column))


def spot(file: str, text: str) -> Location:
    """The only place of a one-line text in a sample source."""
    for number, line in enumerate(SOURCES[file].split("\n"), 1):
        if text in line:
            column = line.index(text)
            return at(file, number, column, column + len(text))
    raise LookupError(text)


def step(kind: StepKind, file: str, text: str, function: str, note: str, depth: int = 0) -> Step:
    return Step(kind, spot(file, text), function, text, note, depth)


BIND_FINDING = Finding(
    rule=BIND,
    location=spot("shop/server.py", "self.sock.bind((host, port))"),
    function="Server.start",
    call="self.sock.bind",
    message="The server listens on every network interface: the host is '0.0.0.0'",
    confidence=0.949999988079071,
    path=(
        step("source", "shop/settings.py", "'0.0.0.0'", "", "the constant is written here"),
        step("propagation", "shop/settings.py", "HOST", "", "it is bound to HOST"),
        step("propagation", "shop/server.py", "settings.HOST", "main", "it is passed as host"),
        step(
            "sink",
            "shop/server.py",
            "self.sock.bind((host, port))",
            "Server.start",
            "it is the host of the address",
            depth=1,
        ),
    ),
    value="'0.0.0.0'",
)
COMMAND_FINDING = Finding(
    rule=COMMAND,
    location=spot("shop/views.py", "run('查询', 名)"),
    function="search",
    call="run",
    message="Request data reaches a shell.",
    confidence=0.7,
    detection="taint-local",
    path=(
        step("source", "shop/views.py", "request.args['q']", "search", "the request is read"),
        step("sink", "shop/views.py", "run('查询', 名)", "search", "it is the second argument"),
    ),
    tainted_variable="名",
)
TELNET_FINDING = Finding(
    rule=TELNET,
    location=at("shop/große halle.py", 2, 0, 1, end_line=4),
    function="",
    call="telnetlib.Telnet",
    message="Telnet sends plain text",
    confidence=1.0,
)

RICH = ScanResult(
    project="/srv/my shop",
    rules=(BIND, COMMAND, QUIET, TELNET),
    findings=(TELNET_FINDING, BIND_FINDING, COMMAND_FINDING),
    coverage=Coverage(found=9, lines=120, parsed=4, skipped=(("tests", 3), ("vendored", 1))),
    diagnostics=(
        Diagnostic("shop/new.py", 4, "newer-syntax", "template strings need Python 3.14"),
        Diagnostic("shop/old.py", 0, "python-2", "print is a statement here"),
    ),
    failures=(RuleFailure("DEMO-QUIET", "the matcher asks for a type that no module defines"),),
    limits=(LimitHit("path length", 2),),
    sources=SOURCES,
)
EMPTY = ScanResult(
    project="shop", rules=(BIND,), findings=(), coverage=Coverage(found=2, lines=10, parsed=0)
)
