"""Value nodes: the closed union a scope's value graph is made of.

A graph is gated single-assignment form (Ottenstein, Ballance, Maccabe, "The program
dependence web", PLDI 1990): branches merge in ``Gate`` (gamma), loop heads are ``Loop`` (mu), and
``Join`` stands where nothing decides between its operands. Nodes refer to each other by index
into their scope's table; only ``Loop.back`` points forward.

Objects are values too. A store makes a new version of its object (``WithItem``,
``WithAttribute``), and a call that is handed an object makes an ``Affected`` version of it, so
reading an element or a field walks the versions backwards to the store that decides it.

``NONE`` (-1) stands for an absent operand.

This module is where the rest of the program takes nodes from: it exports those of ``control`` and
``versions`` and what they all share as its own.
"""

from __future__ import annotations

from typing import Any

from pathfinder_lite.facts.control import AtExit as AtExit
from pathfinder_lite.facts.control import Caught as Caught
from pathfinder_lite.facts.control import Delegated as Delegated
from pathfinder_lite.facts.control import Enter as Enter
from pathfinder_lite.facts.control import Gate as Gate
from pathfinder_lite.facts.control import Join as Join
from pathfinder_lite.facts.control import Last as Last
from pathfinder_lite.facts.control import Loop as Loop
from pathfinder_lite.facts.control import Position as Position
from pathfinder_lite.facts.control import Returns as Returns
from pathfinder_lite.facts.control import Sent as Sent
from pathfinder_lite.facts.control import Turn as Turn
from pathfinder_lite.facts.nodes import NONE as NONE
from pathfinder_lite.facts.nodes import RECEIVER as RECEIVER
from pathfinder_lite.facts.nodes import Literal as Literal
from pathfinder_lite.facts.nodes import Node as Node
from pathfinder_lite.facts.nodes import NodeId as NodeId
from pathfinder_lite.facts.nodes import ScopeId as ScopeId
from pathfinder_lite.facts.versions import Affected as Affected
from pathfinder_lite.facts.versions import Kept as Kept
from pathfinder_lite.facts.versions import Rebound as Rebound
from pathfinder_lite.facts.versions import WithArgument as WithArgument
from pathfinder_lite.facts.versions import WithAttribute as WithAttribute
from pathfinder_lite.facts.versions import WithComputedAttribute as WithComputedAttribute
from pathfinder_lite.facts.versions import WithItem as WithItem


class Const(Node, frozen=True):
    """A literal. ``value`` is a ``Literal``; the codec cannot tell str from bytes in a union."""

    value: Any


class Opaque(Node, frozen=True):
    """A value of a known builtin type that is not followed: a complex number, a huge integer."""

    type_name: str


class Unknown(Node, frozen=True):
    """A value nothing is known of, and why."""

    reason: str


class Unbound(Node, frozen=True):
    """A variable on a path where it has no value; it contributes none."""


class Param(Node, frozen=True):
    """A parameter of this scope, by position in ``Scope.parameters``."""

    index: int


class Name(Node, frozen=True):
    """A global or builtin name, looked up when evaluated."""

    name: str


class Free(Node, frozen=True):
    """A variable of the enclosing function ``scope``."""

    name: str
    scope: ScopeId


class FunctionRef(Node, frozen=True):
    """The function object a ``def`` or ``lambda`` makes.

    ``defaults``, ``annotations``: (parameter position, node of the defining scope).
    """

    scope: ScopeId
    defaults: tuple[tuple[int, NodeId], ...] = ()
    annotations: tuple[tuple[int, NodeId], ...] = ()
    returns: NodeId = NONE


class ClassRef(Node, frozen=True):
    """The class object a ``class`` statement makes, before its decorators."""

    scope: ScopeId
    bases: tuple[NodeId, ...] = ()
    keywords: tuple[tuple[str, NodeId], ...] = ()
    metaclass: NodeId = NONE


class ImportModule(Node, frozen=True):
    """``import a.b.c``: the root package ``a``, or with ``as`` the module itself."""

    module: str


class ImportFrom(Node, frozen=True):
    """``from module import name``; ``level`` counts the leading dots."""

    module: str
    level: int
    name: str


class StarImported(Node, frozen=True):
    """A variable after ``from module import *``: the module's, if it exports the name."""

    module: str
    level: int
    name: str
    previous: NodeId


class Call(Node, frozen=True):
    """A call. Star arguments are ``Star`` nodes; the keyword ``""`` is a ``**`` argument."""

    callee: NodeId
    positional: tuple[NodeId, ...] = ()
    keywords: tuple[tuple[str, NodeId], ...] = ()


class Star(Node, frozen=True):
    """``*value`` in a call or display."""

    value: NodeId


class Attribute(Node, frozen=True):
    """``base.name``."""

    base: NodeId
    name: str


class Item(Node, frozen=True):
    """``base[key]``."""

    base: NodeId
    key: NodeId


class Slice(Node, frozen=True):
    """``base[lower:upper:step]``; with base ``NONE`` the slice that a store is made under."""

    base: NodeId
    lower: NodeId
    upper: NodeId
    step: NodeId


class Sequence(Node, frozen=True):
    """A tuple, list or set display; ``kind`` is the builtin's name."""

    kind: str
    elements: tuple[NodeId, ...]


class Mapping(Node, frozen=True):
    """A dict display; an entry with key ``NONE`` is a ``**`` unpacking."""

    entries: tuple[tuple[NodeId, NodeId], ...]


class Comprehension(Node, frozen=True):
    """``kind`` is list, set, dict or generator; ``key`` is for dicts.

    ``sources`` are the ``Iterate`` nodes of its clauses, ``conditions`` its filters.
    """

    kind: str
    element: NodeId
    key: NodeId
    sources: tuple[NodeId, ...]
    conditions: tuple[NodeId, ...]


class Binary(Node, frozen=True):
    """An arithmetic, bit or string operator; ``in_place`` for augmented assignment."""

    operator: str
    left: NodeId
    right: NodeId
    in_place: bool = False


class Unary(Node, frozen=True):
    """``-``, ``+``, ``~`` or ``not``."""

    operator: str
    operand: NodeId


class Compare(Node, frozen=True):
    """One comparison; chains are conjunctions of these. Only positive operators are used."""

    operator: str
    left: NodeId
    right: NodeId


class Boolean(Node, frozen=True):
    """``and`` / ``or`` of two or more operands."""

    operator: str
    operands: tuple[NodeId, ...]


class Format(Node, frozen=True):
    """An f-string: the concatenation of its parts."""

    parts: tuple[NodeId, ...]


class Formatted(Node, frozen=True):
    """One replacement field of an f-string; ``conversion`` is ``""``, ``r``, ``s`` or ``a``."""

    value: NodeId
    conversion: str
    spec: NodeId


class Await(Node, frozen=True):
    """``await value``."""

    value: NodeId


class Iterate(Node, frozen=True):
    """One element of iterating over ``value``; ``is_async`` for ``async for``."""

    value: NodeId
    is_async: bool = False


class Unpacked(Node, frozen=True):
    """Element ``index`` of unpacking ``value``; negative when it stands after a star."""

    value: NodeId
    index: int


class UnpackedRest(Node, frozen=True):
    """What the starred target gets: all but ``before`` leading and ``after`` trailing elements."""

    value: NodeId
    before: int
    after: int


class NonEmpty(Node, frozen=True):
    """Whether iterating over ``value`` yields anything."""

    value: NodeId


class Importable(Node, frozen=True):
    """Whether an import succeeds; ``name`` is empty for a plain ``import``."""

    module: str
    level: int
    name: str


class IsInstanceOf(Node, frozen=True):
    """Whether a ``match`` class pattern accepts ``value``."""

    value: NodeId
    expected: NodeId


class HasShape(Node, frozen=True):
    """Whether a ``match`` pattern's outline accepts ``value``: ``kind`` sequence or mapping.

    A sequence has ``count`` elements, or at least so many when ``open_ended``.
    """

    value: NodeId
    kind: str
    count: int
    open_ended: bool


class Positional(Node, frozen=True):
    """What sub-pattern ``index`` of a class pattern sees of ``value`` (``__match_args__``)."""

    value: NodeId
    expected: NodeId
    index: int


class Rest(Node, frozen=True):
    """What ``**rest`` in a mapping pattern binds: ``value`` without ``keys``."""

    value: NodeId
    keys: tuple[NodeId, ...]


class Super(Node, frozen=True):
    """``super()`` in a method of class scope ``scope``, on ``receiver``."""

    scope: ScopeId
    receiver: NodeId


Value = (
    Const
    | Opaque
    | Unknown
    | Unbound
    | Param
    | Name
    | Free
    | FunctionRef
    | ClassRef
    | ImportModule
    | ImportFrom
    | StarImported
    | Call
    | Star
    | Attribute
    | Item
    | Slice
    | Sequence
    | Mapping
    | Comprehension
    | Binary
    | Unary
    | Compare
    | Boolean
    | Gate
    | Join
    | Loop
    | Turn
    | Position
    | Last
    | AtExit
    | Format
    | Formatted
    | Await
    | Delegated
    | Sent
    | Iterate
    | Unpacked
    | UnpackedRest
    | NonEmpty
    | Importable
    | Returns
    | IsInstanceOf
    | HasShape
    | Positional
    | Rest
    | WithComputedAttribute
    | WithItem
    | WithAttribute
    | Affected
    | Kept
    | WithArgument
    | Rebound
    | Enter
    | Caught
    | Super
)
