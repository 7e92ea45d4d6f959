"""Value nodes for the flow of control: branches, loops, generators, exceptions, managers."""

from __future__ import annotations

from pathfinder_lite.facts.nodes import Node, NodeId


class Gate(Node, frozen=True):
    """Gamma: ``then`` when ``condition`` is true, else ``otherwise``."""

    condition: NodeId
    then: NodeId
    otherwise: NodeId


class Join(Node, frozen=True):
    """One of the operands; nothing says which."""

    operands: tuple[NodeId, ...]


class Loop(Node, frozen=True):
    """Mu: ``initial`` on entry, then the value ``back`` of the previous turn.

    ``driver`` is the loop's ``Iterate`` or ``Turn`` node; a context may assume which turn it is.
    """

    initial: NodeId
    back: NodeId
    driver: NodeId


class Turn(Node, frozen=True):
    """The driver of a ``while`` loop, which goes on as long as ``test`` is true."""

    test: NodeId


class Position(Node, frozen=True):
    """How many elements a ``for`` loop has gone through before the one it is at."""

    driver: NodeId


class Last(Node, frozen=True):
    """``value`` as the last turn of the loop leaves it."""

    driver: NodeId
    value: NodeId


class AtExit(Node, frozen=True):
    """What the first turn that meets an option gives; ``otherwise`` when none does.

    ``options`` are (path condition, node), in textual order; the path conditions lead back to
    ``entry``, the one the loop's body is entered under.
    """

    driver: NodeId
    entry: int
    options: tuple[tuple[int, NodeId], ...]
    otherwise: NodeId


class Delegated(Node, frozen=True):
    """The result of ``yield from value``."""

    value: NodeId


class Sent(Node, frozen=True):
    """The value of a ``yield`` expression: what was sent into the generator."""


class Returns(Node, frozen=True):
    """Whether control comes back from ``call``."""

    call: NodeId


class Enter(Node, frozen=True):
    """What ``with manager as target`` binds."""

    manager: NodeId
    is_async: bool


class Caught(Node, frozen=True):
    """The exception an ``except`` clause catches; ``expected`` is ``NONE`` for a bare one.

    It was raised while nodes ``first`` up to ``end`` were evaluated; ``except*`` catches members.
    """

    expected: NodeId
    first: int = 0
    end: int = 0
    is_member: bool = False
