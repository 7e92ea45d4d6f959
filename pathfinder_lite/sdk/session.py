"""Whether rules are being collected from a file, or the file runs as a plain script.

As a script, a broken rule raises and the rules are printed as JSON when the interpreter exits.
While a session is open, a broken rule is noted, the rest of the file goes on, and nothing is
printed: the rule worker reads the registries itself.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pathfinder_lite.sdk.rule_result import matcher_ir


@dataclass(slots=True)
class LoadSession:
    """The rules that broke so far, in order: id, exception, and the rule's function.

    ``evaluated`` counts rules of every language, broken ones too.
    """

    evaluated: int = 0
    failures: list[tuple[str, BaseException, Callable[..., Any]]] = field(default_factory=list)


_open: list[LoadSession] = []


def open_session() -> LoadSession:
    """Start collecting; broken rules no longer raise."""
    session = LoadSession()
    _open[:] = [session]
    return session


def close_session() -> None:
    """Go back to the behaviour of a plain script."""
    _open.clear()


def evaluate(
    rule_id: str, function: Callable[[], Any], *, reported: bool = True
) -> dict[str, Any] | None:
    """Run a rule's function and return its matcher's IR; None when it broke in a session.

    ``reported`` is False for rules of other languages, whose failure concerns nobody here.

    Raises:
        BaseException: what the function raises, when no session is open.
    """
    if not _open:
        return matcher_ir(rule_id, function())
    _open[0].evaluated += 1
    try:
        return matcher_ir(rule_id, function())
    except (Exception, SystemExit) as error:  # noqa: BLE001 - recorded, and reported by rule id
        if reported:
            _open[0].failures.append((rule_id, error, function))
        return None


def print_at_exit(rule_function: Callable[..., Any], text: Callable[[], str]) -> bool:
    """Print ``text()`` when the interpreter exits, if the rule belongs to the script that runs.

    Returns whether the hook is installed now.
    """
    if _open or getattr(rule_function, "__module__", None) != "__main__":
        return False
    atexit.register(lambda: print(text()))
    return True
