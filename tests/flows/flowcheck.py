"""The two ends that flow programs talk to, checked while the program runs under plain Python.

A program says what an analyser must report: every call of ``sink`` receives `BAD` on each
execution, no call of ``not_sink`` ever does. Run as a script, a program also fails when one of
its ``sink`` calls was never executed, so an expectation can't rot unseen.
"""

from __future__ import annotations

import ast
import atexit
import os
import sys
from pathlib import Path
from types import FrameType

BAD = "0.0.0.0"

Site = tuple[str, int, int]
"""Absolute file name, line (from 1) and column (from 0, UTF-8 bytes) of a call expression."""

_ran: set[Site] = set()


def sink(value: object, *_: object, **__: object) -> None:
    """Take a value that must be `BAD`.

    Raises:
        AssertionError: it is something else.
    """
    if value != BAD:
        raise AssertionError(f"sink received {value!r}, not {BAD!r}")
    _ran.add(_site(sys._getframe(1)))


def not_sink(value: object, *_: object, **__: object) -> None:
    """Take a value that must not be `BAD`.

    Raises:
        AssertionError: it is `BAD`.
    """
    if value == BAD:
        raise AssertionError(f"not_sink received {BAD!r}")


def may_sink(value: object, *_: object, **__: object) -> None:
    """Take a value nobody can know without running the program; nothing is expected of it."""


def reset() -> None:
    """Forget which ``sink`` calls ran."""
    _ran.clear()


def expected(folder: Path) -> list[Site]:
    """The sites of all ``sink`` calls written in the Python files under `folder`, sorted."""
    return _calls(folder, "sink")


def forbidden(folder: Path) -> list[Site]:
    """The sites of all ``not_sink`` calls written in the Python files under `folder`, sorted."""
    return _calls(folder, "not_sink")


def missed(folder: Path) -> list[Site]:
    """The ``sink`` calls under `folder` that have not run since the last `reset`."""
    return [site for site in expected(folder) if site not in _ran]


def finish(folder: Path) -> None:
    """End the process with status 1 if a ``sink`` call under `folder` never ran."""
    sites = missed(folder)
    if not sites:
        return
    for path, line, _ in sites:
        sys.stderr.write(f"{path}:{line}: sink never ran\n")
    sys.stderr.flush()
    sys.stdout.flush()
    # An exception in an exit handler would leave the exit status at 0.
    os._exit(1)


def _calls(folder: Path, name: str) -> list[Site]:
    sites: list[Site] = []
    for path in sorted(folder.resolve().rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        sites += [
            (str(path), node.lineno, node.col_offset)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and (
                (isinstance(node.func, ast.Name) and node.func.id == name)
                or (isinstance(node.func, ast.Attribute) and node.func.attr == name)
            )
        ]
    return sorted(sites)


def _site(frame: FrameType) -> Site:
    positions = list(frame.f_code.co_positions())
    line, _, column, _ = positions[frame.f_lasti // 2]
    path = str(Path(frame.f_code.co_filename).resolve())
    return path, line or frame.f_lineno, column or 0


def _program_folder() -> Path | None:
    """The folder of the running ``main.py``, or None when something else is running."""
    name = getattr(sys.modules.get("__main__"), "__file__", None)
    path = Path(name).resolve() if name else None
    return path.parent if path and path.name == "main.py" and "cases" in path.parts else None


# CPython takes ``__file__`` from ``__main__`` before it runs exit handlers: look it up now.
_folder = _program_folder()
if _folder:
    atexit.register(finish, _folder)
