"""Value nodes: the closed union a scope's value graph is made of.

A graph is gated single-assignment form (Ottenstein, Ballance, Maccabe, "The program
dependence web", PLDI 1990): branches merge in ``Gate`` (γ), loop heads are ``Loop`` (μ), and
``Join`` stands where nothing decides between its operands. Nodes refer to each other by index
into their scope's table; only ``Loop.back`` points forward.

Objects are values too. A store makes a new version of its object (``WithItem``,
``WithAttribute``), and a call that is handed an object makes an ``Affected`` version of it, so
reading an element or a field walks the versions backwards to the store that decides it.

``NONE`` (-1) stands for an absent operand.
"""

from __future__ import annotations

from typing import Any, NewType

import msgspec

NodeId = NewType("NodeId", int)
ScopeId = NewType("ScopeId", int)

NONE = NodeId(-1)
RECEIVER = -1

Literal = bool | int | float | str | bytes | None
"""What a ``Const`` holds; integers fit 64 bits, strings hold no lone surrogates."""


class Node(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True):
    """Base of all value nodes: compared and hashed by content."""


class Const(Node):
    """A literal. ``value`` is a ``Literal``; the codec cannot tell str from bytes in a union."""

    value: Any


class Opaque(Node):
    """A value of a known builtin type that is not followed: a complex number, a huge integer."""

    type_name: str


class Unknown(Node):
    """A value nothing is known of, and why."""

    reason: str


class Unbound(Node):
    """A variable on a path where it has no value; it contributes none."""


class Param(Node):
    """A parameter of this scope, by position in ``Scope.parameters``."""

    index: int


class Name(Node):
    """A global or builtin name, looked up when evaluated."""

    name: str


class Free(Node):
    """A variable of the enclosing function ``scope``."""

    name: str
    scope: ScopeId


class FunctionRef(Node):
    """The function object a ``def`` or ``lambda`` makes.

    ``defaults``, ``annotations``: (parameter position, node of the defining scope).
    """

    scope: ScopeId
    defaults: tuple[tuple[int, NodeId], ...] = ()
    annotations: tuple[tuple[int, NodeId], ...] = ()
    returns: NodeId = NONE


class ClassRef(Node):
    """The class object a ``class`` statement makes, before its decorators."""

    scope: ScopeId
    bases: tuple[NodeId, ...] = ()
    keywords: tuple[tuple[str, NodeId], ...] = ()


class ImportModule(Node):
    """``import a.b.c``: the root package ``a``, or with ``as`` the module itself."""

    module: str


class ImportFrom(Node):
    """``from module import name``; ``level`` counts the leading dots."""

    module: str
    level: int
    name: str


class StarImported(Node):
    """A variable after ``from module import *``: the module's, if it exports the name."""

    module: str
    level: int
    name: str
    previous: NodeId


class Call(Node):
    """A call. Star arguments are ``Star`` nodes; the keyword ``""`` is a ``**`` argument."""

    callee: NodeId
    positional: tuple[NodeId, ...] = ()
    keywords: tuple[tuple[str, NodeId], ...] = ()


class Star(Node):
    """``*value`` in a call or display."""

    value: NodeId


class Attribute(Node):
    """``base.name``."""

    base: NodeId
    name: str


class Item(Node):
    """``base[key]``."""

    base: NodeId
    key: NodeId


class Slice(Node):
    """``base[lower:upper:step]``."""

    base: NodeId
    lower: NodeId
    upper: NodeId
    step: NodeId


class Sequence(Node):
    """A tuple, list or set display; ``kind`` is the builtin's name."""

    kind: str
    elements: tuple[NodeId, ...]


class Mapping(Node):
    """A dict display; an entry with key ``NONE`` is a ``**`` unpacking."""

    entries: tuple[tuple[NodeId, NodeId], ...]


class Comprehension(Node):
    """``kind`` is list, set, dict or generator; ``key`` is for dicts.

    ``sources`` are the ``Iterate`` nodes of its clauses, ``conditions`` its filters.
    """

    kind: str
    element: NodeId
    key: NodeId
    sources: tuple[NodeId, ...]
    conditions: tuple[NodeId, ...]


class Binary(Node):
    """An arithmetic, bit or string operator."""

    operator: str
    left: NodeId
    right: NodeId


class Unary(Node):
    """``-``, ``+``, ``~`` or ``not``."""

    operator: str
    operand: NodeId


class Compare(Node):
    """One comparison; chains are conjunctions of these. Only positive operators are used."""

    operator: str
    left: NodeId
    right: NodeId


class Boolean(Node):
    """``and`` / ``or`` of two or more operands."""

    operator: str
    operands: tuple[NodeId, ...]


class Gate(Node):
    """γ: ``then`` when ``condition`` is true, else ``otherwise``."""

    condition: NodeId
    then: NodeId
    otherwise: NodeId


class Join(Node):
    """One of the operands; nothing says which."""

    operands: tuple[NodeId, ...]


class Loop(Node):
    """μ: ``initial`` on entry, then the value ``back`` of the previous turn.

    ``driver`` is the loop's ``Iterate`` or ``Turn`` node; a context may assume which turn it is.
    """

    initial: NodeId
    back: NodeId
    driver: NodeId


class Turn(Node):
    """The driver of a ``while`` loop, which goes on as long as ``test`` is true."""

    test: NodeId


class Last(Node):
    """``value`` as the last turn of the loop leaves it."""

    driver: NodeId
    value: NodeId


class AtExit(Node):
    """What the first turn that meets an option gives; ``otherwise`` when none does.

    ``options`` are (path condition, node), in textual order; the path conditions lead back to
    ``entry``, the one the loop's body is entered under.
    """

    driver: NodeId
    entry: int
    options: tuple[tuple[int, NodeId], ...]
    otherwise: NodeId


class Format(Node):
    """An f-string: the concatenation of its parts."""

    parts: tuple[NodeId, ...]


class Formatted(Node):
    """One replacement field of an f-string; ``conversion`` is ``""``, ``r``, ``s`` or ``a``."""

    value: NodeId
    conversion: str
    spec: NodeId


class Await(Node):
    """``await value``."""

    value: NodeId


class Delegated(Node):
    """The result of ``yield from value``."""

    value: NodeId


class Iterate(Node):
    """One element of iterating over ``value``."""

    value: NodeId


class Unpacked(Node):
    """Element ``index`` of unpacking ``value``; negative when it stands after a star."""

    value: NodeId
    index: int


class UnpackedRest(Node):
    """What the starred target gets: all but ``before`` leading and ``after`` trailing elements."""

    value: NodeId
    before: int
    after: int


class NonEmpty(Node):
    """Whether iterating over ``value`` yields anything."""

    value: NodeId


class Importable(Node):
    """Whether an import succeeds; ``name`` is empty for a plain ``import``."""

    module: str
    level: int
    name: str


class Returns(Node):
    """Whether control comes back from ``call``."""

    call: NodeId


class IsInstanceOf(Node):
    """Whether a ``match`` class pattern accepts ``value``."""

    value: NodeId
    expected: NodeId


class HasShape(Node):
    """Whether a ``match`` pattern's outline accepts ``value``: ``kind`` sequence or mapping.

    A sequence has ``count`` elements, or at least so many when ``open_ended``.
    """

    value: NodeId
    kind: str
    count: int
    open_ended: bool


class Positional(Node):
    """What sub-pattern ``index`` of a class pattern sees of ``value`` (``__match_args__``)."""

    value: NodeId
    expected: NodeId
    index: int


class Rest(Node):
    """What ``**rest`` in a mapping pattern binds: ``value`` without ``keys``."""

    value: NodeId
    keys: tuple[NodeId, ...]


class WithItem(Node):
    """The version of ``base`` after ``base[key] = value``; ``value`` ``NONE`` for ``del``."""

    base: NodeId
    key: NodeId
    value: NodeId


class WithAttribute(Node):
    """The version of ``base`` after ``base.name = value``; ``value`` ``NONE`` for ``del``."""

    base: NodeId
    name: str
    value: NodeId


class WithComputedAttribute(Node):
    """The version of ``base`` after ``setattr(base, name, value)`` with a computed name."""

    base: NodeId
    name: NodeId
    value: NodeId


class Affected(Node):
    """The version of ``base`` after ``call``, to which it was handed.

    ``slot`` is ``RECEIVER`` or counts the call's positional, then its keyword arguments.
    """

    base: NodeId
    call: NodeId
    slot: int


class Rebound(Node):
    """Variable ``name`` after ``call``, whose callee may rebind it (``global``, ``nonlocal``)."""

    base: NodeId
    call: NodeId
    name: str


class Enter(Node):
    """What ``with manager as target`` binds."""

    manager: NodeId
    is_async: bool


class Caught(Node):
    """The exception an ``except`` clause binds; ``expected`` is ``NONE`` for a bare one."""

    expected: NodeId


class Super(Node):
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
    | Last
    | AtExit
    | Format
    | Formatted
    | Await
    | Delegated
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
    | Rebound
    | Enter
    | Caught
    | Super
)
