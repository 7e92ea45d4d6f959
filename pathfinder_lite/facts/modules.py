"""Everything one module says."""

from __future__ import annotations

import msgspec

from pathfinder_lite.facts.graphs import Scope

FACTS_VERSION = 6
"""Raised whenever the meaning or encoding of facts changes."""


class StarImport(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """``from module import *``; ``level`` counts the leading dots."""

    module: str
    level: int


class ModuleFacts(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file's facts: ``scopes[0]`` is the module body, the others in order of queueing.

    ``exports`` is ``__all__`` when it is a display of constants, else None. ``lines`` counts
    physical lines. ``global_names`` are the names some function declares ``global``.
    """

    file: str
    module: str
    is_package: bool
    lines: int
    scopes: tuple[Scope, ...]
    star_imports: tuple[StarImport, ...] = ()
    exports: tuple[str, ...] | None = None
    global_names: tuple[str, ...] = ()
