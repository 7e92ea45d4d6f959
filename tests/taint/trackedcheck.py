"""Sinks of which one parameter matters, or the object they are called on; as in ``taintcheck``."""

from __future__ import annotations

import taintcheck


def sink(value: object = "", other: object = "", **_: object) -> None:
    """Take something dirty as ``value``."""
    taintcheck.sink(value)


def not_sink(value: object = "", other: object = "", **_: object) -> None:
    """Take nothing dirty as ``value``."""
    taintcheck.not_sink(value)


class Door:
    """Something whose methods are sinks of what it was made of."""

    def __init__(self, name: str) -> None:
        self.name = name

    def sink(self, *_: object) -> None:
        """Be dirty."""
        taintcheck.sink(self.name)

    def not_sink(self, *_: object) -> None:
        """Be clean."""
        taintcheck.not_sink(self.name)
