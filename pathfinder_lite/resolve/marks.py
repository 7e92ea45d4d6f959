"""What a walk with taint asks of the rules it walks for."""

from __future__ import annotations

from typing import Protocol

from pathfinder_lite.resolve.guards import Labels
from pathfinder_lite.resolve.origins import NodeRef, Value


class Marks(Protocol):
    """Where taint begins and ends, as the rules say."""

    def source(self, place: NodeRef) -> Labels:
        """The labels of which an expression is a source."""
        ...

    def variable(self, place: NodeRef) -> Labels:
        """The labels of which a value is a source by the name of the variable that holds it."""
        ...

    def filled(self, call: NodeRef, slot: int) -> Labels:
        """The labels of which a call is a source that fills one of its arguments."""
        ...

    def cleaned(self, call: NodeRef) -> Labels:
        """The labels of which a call is a sanitizer."""
        ...

    def cleans(self, callee: Value) -> Labels:
        """The labels of which calling a value is a sanitizer, wherever it is called."""
        ...
