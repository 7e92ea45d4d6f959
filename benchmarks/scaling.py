"""How the time of a scan grows with the project: generated code, doubled again and again.

    python -m benchmarks.scaling

A ratio near 2 per doubling is linear, near 4 quadratic.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.measure import Cost, cost_of, run_once
from benchmarks.tools import ToolError, own

PER_MODULE = 50

Shape = Callable[[int], Iterator[tuple[str, str]]]


def chain(functions: int) -> Iterator[tuple[str, str]]:
    """Each function hands its host to the next; only the last one binds it."""
    last = functions - 1
    for start in range(0, functions, PER_MODULE):
        end = min(start + PER_MODULE, functions)
        lines = ["import socket"]
        if end < functions:
            lines.append(f"from m{end // PER_MODULE} import f{end}")
        for number in range(start, end):
            body = f"return f{number + 1}(host, port + 1)"
            if number == last:
                body = "s = socket.socket(); s.bind((host, port)); return s"
            lines.append(f"def f{number}(host, port):\n    {body}")
        yield f"m{start // PER_MODULE}.py", "\n".join(lines)
    yield "main.py", "from m0 import f0\nf0('0.0.0.0', 80)"


def fan(functions: int) -> Iterator[tuple[str, str]]:
    """Many callers of one function that binds; every eighth passes the bad host."""
    yield (
        "listeners.py",
        "import socket\n\ndef listen(host, port):\n    s = socket.socket()\n"
        "    s.bind((host, port))\n    return s",
    )
    for start in range(0, functions, PER_MODULE):
        lines = ["from listeners import listen"]
        for number in range(start, min(start + PER_MODULE, functions)):
            host = "0.0.0.0" if number % 8 == 0 else "127.0.0.1"
            lines.append(f"def open_{number}(port={number}):\n    return listen({host!r}, port)")
        yield f"m{start // PER_MODULE}.py", "\n".join(lines)


def classes(functions: int) -> Iterator[tuple[str, str]]:
    """Classes of three methods that keep the host in an attribute; each module starts its own."""
    for start in range(0, functions, PER_MODULE):
        lines = ["import socket", "HOST = '0.0.0.0'", "LOCAL = '127.0.0.1'"]
        for number in range(start, min(start + PER_MODULE, functions), 3):
            host = "HOST" if number % 2 else "LOCAL"
            lines.append(
                f"class Server{number}:\n"
                f"    def __init__(self, host, port={number}):\n"
                "        self.host = host\n        self.port = port\n"
                "    def address(self):\n        return self.host, self.port\n"
                "    def open(self):\n        s = socket.socket()\n"
                "        s.bind(self.address())\n        return s\n"
                f"Server{number}({host}).open()"
            )
        yield f"m{start // PER_MODULE}.py", "\n".join(lines)


def handlers(functions: int) -> Iterator[tuple[str, str]]:
    """Routes of one file that run what a request says; every eighth quotes it first."""
    lines = [
        "import os, shlex",
        "from flask import Flask, request",
        "app = Flask(__name__)",
        "def command(text, tail):\n    return 'convert ' + text + tail",
    ]
    for number in range(functions):
        read = "request.args['name']"
        name = read if number % 8 else f"shlex.quote({read})"
        lines.append(
            f"@app.route('/{number}')\ndef view_{number}():\n    name = {name}\n"
            f"    if len(name) > {number}:\n        name = name.strip()\n"
            f"    os.system(command(name, '.{number}'))\n    return ''"
        )
    yield "app.py", "\n".join(lines)


def fields(functions: int) -> Iterator[tuple[str, str]]:
    """Methods of one class that run a field filled from a request, each through one of its own."""
    lines = [
        "import os",
        "from flask import request",
        "class Jobs:",
        "    def __init__(self):\n        self.name = request.form['name']",
    ]
    for number in range(functions):
        lines.append(
            f"    def job_{number}(self, tail):\n        self.command_{number} = self.name + tail\n"
            f"        os.system(self.command_{number})"
        )
    yield "jobs.py", "\n".join(lines)


def tables(functions: int) -> Iterator[tuple[str, str]]:
    """Functions that put what a request says under keys of one dict, and lambdas that run it."""
    lines = [
        "import os",
        "from flask import request",
        "NAMES = {}",
        "def view():\n    name = request.args['name']",
        *(f"    put_{number}(name)\n    run_{number}()" for number in range(functions)),
    ]
    for number in range(functions):
        lines.append(
            f"def put_{number}(name):\n    NAMES['{number}'] = name\n"
            f"run_{number} = lambda: os.system(NAMES['{number}'])"
        )
    yield "tables.py", "\n".join(lines)


ADDRESSES, COMMANDS = "python/PYTHON-LANG-SEC-070", "python/PYTHON-FLASK-SEC-001"

SHAPES: dict[str, tuple[Shape, str]] = {
    "chain": (chain, ADDRESSES),
    "classes": (classes, ADDRESSES),
    "fan": (fan, ADDRESSES),
    "fields": (fields, COMMANDS),
    "handlers": (handlers, COMMANDS),
    "tables": (tables, COMMANDS),
}
"""Generators, and the rule that is to scan what they make."""


def generate(shape: Shape, functions: int, folder: Path) -> None:
    """Write a project of a shape into an empty folder."""
    for name, text in shape(functions):
        (folder / name).write_text(f"{text}\n", encoding="utf-8")


def measure(shape: Shape, ruleset: str, functions: int, runs: int) -> tuple[Cost, int]:
    """Median cost of scanning a generated project, and its number of findings."""
    tool = own(ruleset)
    with tempfile.TemporaryDirectory(prefix="scaling-") as temporary:
        project = Path(temporary).resolve() / "project"
        project.mkdir()
        generate(shape, functions, project)
        taken = [run_once(tool.command(project), tool.environment) for _ in range(runs)]
        found = tool.findings(taken[-1], project)
    return cost_of(taken), len(found)


def report(name: str, sizes: Sequence[int], runs: int) -> Iterator[str]:
    """Rows of the Markdown table for one shape, as they are measured."""
    before: Cost | None = None
    for functions in sizes:
        cost, findings = measure(*SHAPES[name], functions, runs)
        ratio = f"{cost.wall / before.wall:.2f}" if before else ""
        yield (
            f"| {name} | {functions} | {cost.wall:.2f} | {ratio} | {cost.cpu:.2f} "
            f"| {cost.peak / 2**20:.0f} | {findings} |"
        )
        before = cost


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 2 when a scan fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scaling", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--size", action="append", type=int, metavar="FUNCTIONS")
    parser.add_argument("--shape", action="append", choices=sorted(SHAPES))
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args(argv)
    sizes = arguments.size or [500, 1000, 2000, 4000]
    if arguments.runs < 1 or min(sizes) < 1:
        parser.error("--runs and --size must be at least 1")
    print("| shape | functions | wall s | growth | CPU s | peak MiB | findings |")
    print("|---|---|---|---|---|---|---|")
    try:
        for name in arguments.shape or sorted(SHAPES):
            for row in report(name, sizes, arguments.runs):
                print(row, flush=True)
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
