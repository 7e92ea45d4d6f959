"""Imports under TYPE_CHECKING bind nothing at run time."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING

from flowcheck import not_sink, sink

HOST = "127.0.0.1"
GATEWAY = "localhost"
if TYPE_CHECKING:
    from stubs import HOST
if typing.TYPE_CHECKING:
    GATEWAY = "0.0.0.0"
else:
    from runtime import HOST as REAL

not_sink(HOST)
not_sink(GATEWAY)
sink(REAL)
