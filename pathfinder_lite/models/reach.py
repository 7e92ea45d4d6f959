"""Which packages can lead to objects of which others' types.

A question about a type of ``werkzeug`` concerns files that mention ``flask`` alone. Answers are on
the safe side: packages, named by their first word, lead to those their tables and typeshed's stubs
mention, and to what these lead to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pathfinder_lite.models.library import Library
from pathfinder_lite.models.stub_names import stub_sources
from pathfinder_lite.models.stubs import is_module

_IMPORT = re.compile(rb"^ *(?:from|import) (\w+)", re.MULTILINE)
# Says what protocols look like; no object comes from there.
_SHAPES = "_typeshed"


def leading_to(library: Library, roots: Iterable[str]) -> frozenset[str]:
    """The packages that can lead to some of the given ones, these included."""
    found: set[str] = set()
    pending = list(roots)
    while pending:
        root = pending.pop()
        if root not in found:
            found.add(root)
            pending.extend(_by_rows(library).get(root, ()))
            if is_module(root):
                pending.extend(_importers().get(root, ()))
    return frozenset(found)


def _by_rows(library: Library) -> dict[str, set[str]]:
    """Packages by those their rows mention, worked out once for a library."""
    if not library.sources:
        for source, target in _row_edges(library):
            library.sources.setdefault(target, set()).add(source)
    return library.sources


def _row_edges(library: Library) -> Iterator[tuple[str, str]]:
    singles = (library.attributes, library.entered, library.iterated, library.aliases)
    for rows in singles:
        yield from ((_root(name), _root(type_)) for name, type_ in rows.items())
    for lists in (library.bases, library.elements):
        yield from ((_root(name), _root(each)) for name, types in lists.items() for each in types)
    for name, model in library.functions.items():
        if "." in model.returns:
            yield _root(name), _root(model.returns)


@cache
def _importers() -> dict[str, set[str]]:
    """Packages of the standard library by those their stubs import: 25 ms, once a process."""
    found: dict[str, set[str]] = {}
    for source, content in stub_sources():
        if source != _SHAPES:
            for imported in _IMPORT.findall(content):
                found.setdefault(imported.decode(), set()).add(source)
    return found


def _root(path: str) -> str:
    return path.partition(".")[0]
