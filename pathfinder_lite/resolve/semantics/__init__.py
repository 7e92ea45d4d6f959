"""Behaviours that model rows name: how builtins and their kin compute their result.

A handler takes a request and answers like any other part of the walk. Which library name has
which behaviour is in the tables; no handler knows a library.
"""

from __future__ import annotations

from pathfinder_lite.resolve import options
from pathfinder_lite.resolve.requests import Handler
from pathfinder_lite.resolve.semantics import (
    callables,
    computed,
    dispatch,
    environment,
    expressions,
    fields,
    iteration,
    iterators,
    mappings,
    network,
    option_files,
    records,
    reflection,
    sequences,
)

_PARTS = (
    callables,
    computed,
    dispatch,
    environment,
    expressions,
    fields,
    iteration,
    iterators,
    mappings,
    network,
    option_files,
    options,
    records,
    reflection,
    sequences,
)

HANDLERS: dict[str, Handler] = {
    name: handler for part in _PARTS for name, handler in part.HANDLERS.items()
}
"""Every behaviour, by the name that rows use."""
