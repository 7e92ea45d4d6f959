"""What the engine says of a variable when a module ends, for programs given as text."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.link.program import ModuleEntry, Program
from pathfinder_lite.models.library import Library
from pathfinder_lite.models.tables import load_library
from pathfinder_lite.resolve.containers import listed
from pathfinder_lite.resolve.origins import Answer, Constant, Display
from pathfinder_lite.resolve.resolver import Resolver
from tests.frontend.summarise_programs import facts_of

UNKNOWN = "unknown"


class OneModule:
    """The source of a program that is one module."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._facts = facts_of(text)

    def facts(self, index: int) -> ModuleFacts | None:
        return self._facts

    def extract_all(self, indexes: Iterable[int]) -> None:
        for index in indexes:
            self.facts(index)

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        return (0,) if name in self._text else ()

    def files_importing(self, root: str) -> tuple[int, ...]:
        return self.files_mentioning(root)

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        return self.files_mentioning(parameter)

    def size(self) -> int:
        return len(self._text)

    def text(self, index: int) -> str:
        return self._text

    def files_storing(self, attribute: str) -> tuple[int, ...]:
        return self.files_mentioning(attribute)


@cache
def library() -> Library:
    return load_library()


@contextmanager
def room() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(60_000)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def resolver_of(text: str) -> Resolver:
    return Resolver(
        Program([ModuleEntry("program.py", "program", ("program",), False)], OneModule(text)),
        library(),
    )


def answers(resolver: Resolver, name: str) -> list[Answer]:
    facts = resolver.program.facts(0)
    assert facts is not None
    with room():
        return resolver.resolve(facts.scopes[0].bindings[name], resolver.module_frame(0))


def values(text: str, name: str = "x") -> set[str]:
    """Each alternative as Python writes it; ``unknown`` for what is no constant."""
    resolver = resolver_of(text)
    found: set[str] = set()
    for a in answers(resolver, name):
        items = listed(resolver, a.value, a.frame) if isinstance(a.value, Display) else None
        if isinstance(a.value, Constant):
            found.add(repr(a.value.value))
        elif items is not None and isinstance(a.value, Display):
            parts = [{plain(b) for b in resolver.argument(i, a.frame)} for i in items]
            found.add(f"{a.value.kind}({', '.join('|'.join(sorted(p)) for p in parts)})")
        else:
            found.add(UNKNOWN)
    return found


def plain(a: Answer) -> str:
    return repr(a.value.value) if isinstance(a.value, Constant) else UNKNOWN
