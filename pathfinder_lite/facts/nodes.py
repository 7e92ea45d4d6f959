"""What all value nodes share: their base, how they are numbered, and what literals hold."""

from __future__ import annotations

from typing import NewType

import msgspec

NodeId = NewType("NodeId", int)
ScopeId = NewType("ScopeId", int)

NONE = NodeId(-1)
RECEIVER = -1

Literal = bool | int | float | str | bytes | None
"""What a ``Const`` holds; integers fit 64 bits, strings hold no lone surrogates."""


class Node(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True):
    """Base of all value nodes: compared and hashed by content."""


SOME_KEY = "some key"
"""Why the key of an element is unknown that an iteration over all of them is at."""
