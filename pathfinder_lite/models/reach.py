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
from pathfinder_lite.models.stub_names import stub_texts

_IMPORT = re.compile(r"^\s*(?:from\s+(\w[\w.]*)\s+import|import\s+(\w[\w.]*))", re.MULTILINE)
# Says what protocols look like; no object comes from there.
_SHAPES = "_typeshed"


def leading_to(library: Library, roots: Iterable[str]) -> frozenset[str]:
    """The packages that can lead to some of the given ones, these included."""
    above: dict[str, set[str]] = {}
    for source, target in _edges(library):
        above.setdefault(target, set()).add(source)
    found: set[str] = set()
    pending = list(roots)
    while pending:
        root = pending.pop()
        if root not in found:
            found.add(root)
            pending.extend(above.get(root, ()))
    return frozenset(found)


def _edges(library: Library) -> Iterator[tuple[str, str]]:
    yield from _row_edges(library)
    for source, targets in _stub_imports().items():
        yield from ((source, target) for target in targets)


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
def _stub_imports() -> dict[str, frozenset[str]]:
    """Packages that the stubs of a package import, by package; 15 ms, once a process."""
    found: dict[str, set[str]] = {}
    for root, text in stub_texts():
        imported = {_root(a or b) for a, b in _IMPORT.findall(text)}
        found.setdefault(root, set()).update(imported - {_SHAPES})
    return {root: frozenset(targets) for root, targets in found.items() if root != _SHAPES}


def _root(path: str) -> str:
    return path.partition(".")[0]
