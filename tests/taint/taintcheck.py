"""The ends that taint programs talk to, checked while the program runs under plain Python.

``source`` gives a marked text, and a value is dirty when the mark is anywhere in it. Every call
of ``sink`` receives something dirty, no call of ``not_sink`` does, unless what the analyser
cannot know, such as the outcome of ``maybe``, kept it away: then it is ``may_sink``. ``clean`` is
the sanitizer of the rule under test.
"""

from __future__ import annotations

MARK = "tainted<'>"


def source(*_: object, **__: object) -> str:
    """A text from outside."""
    return MARK


def numbers() -> str:
    """A text from outside that happens to be a number."""
    return "42"


def clean(value: object) -> str:
    """A harmless text in place of any value."""
    return str(value).replace(MARK, "harmless")


def maybe() -> bool:
    """Something nobody can tell without running the program."""
    return True


def sink(*values: object, **named: object) -> None:
    """Take something dirty.

    Raises:
        AssertionError: nothing handed over is dirty.
    """
    if not any(is_dirty(value) for value in (*values, *named.values())):
        raise AssertionError(f"sink received {values!r} {named!r}")
    _ran.append(1)


def not_sink(*values: object, **named: object) -> None:
    """Take nothing dirty.

    Raises:
        AssertionError: something handed over is dirty.
    """
    if any(is_dirty(value) for value in (*values, *named.values())):
        raise AssertionError(f"not_sink received {values!r} {named!r}")


_ran: list[int] = []


def ran() -> int:
    """How many calls of ``sink`` have run since the last `reset`."""
    return len(_ran)


def reset() -> None:
    """Forget which calls ran."""
    _ran.clear()


def is_dirty(value: object, depth: int = 4) -> bool:
    """Whether the mark is in a text, or in what a container or object holds."""
    if isinstance(value, str):
        return MARK in value
    if isinstance(value, bytes | bytearray):
        return MARK.encode() in value
    if depth == 0:
        return False
    if isinstance(value, dict):
        return any(is_dirty(each, depth - 1) for pair in value.items() for each in pair)
    if isinstance(value, list | tuple | set | frozenset):
        return any(is_dirty(each, depth - 1) for each in value)
    return MARK in str(value)
