"""A scope: one module, class or function body with its value graph and what happens in it."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Literal

import msgspec

from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import (
    NONE,
    Affected,
    Kept,
    NodeId,
    ScopeId,
    Value,
    WithArgument,
    WithAttribute,
    WithItem,
)

ScopeKind = Literal["module", "class", "function", "lambda"]
ParameterKind = Literal["positional", "either", "star", "keyword", "double-star"]
CallKind = Literal["call", "decorator", "item"]

ALWAYS = -1

_SPAN = struct.Struct("<4I")


class Parameter(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One parameter; ``positional`` is positional-only, ``either`` also takes a keyword."""

    name: str
    kind: ParameterKind


class Condition(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A link in a path condition: ``node`` is true (or false), and so is all before it.

    ``previous`` is an index into ``Scope.conditions``, or ``ALWAYS``.
    """

    previous: int
    node: NodeId
    holds: bool


class CallSite(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One call.

    ``name`` is the last segment of the callee as written, empty when it has none; ``target`` the
    callee's text, inner calls reduced to their callee. ``condition`` indexes
    ``Scope.conditions``. ``bindings`` are the current values of variables that inner scopes read
    and that are bound more than once. ``kind`` tells decorators and ``x[k] = v``, ``del x[k]``
    from real calls.
    """

    node: NodeId
    name: str
    target: str
    condition: int
    kind: CallKind = "call"
    bindings: tuple[tuple[str, NodeId], ...] = ()


class AttributeStore(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """``base.name = value``; ``in_place`` when the field's object was changed, not replaced."""

    base: NodeId
    name: str
    value: NodeId
    condition: int
    in_place: bool = False


class VariableStore(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A store to a variable of an outer scope: ``scope`` 0 is the module.

    ``in_place`` when the object it holds was changed, not the variable.
    """

    scope: ScopeId
    name: str
    value: NodeId
    condition: int
    in_place: bool = False


class Raise(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """``raise value``, where ``at`` is the last node made; a class stands for an object."""

    value: NodeId
    condition: int
    at: int


class Return(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """``return value``: where the value stands, as in ``Span``, and under which condition."""

    value: NodeId
    condition: int
    line: int
    column: int
    end_line: int
    end_column: int


class Protected(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A ``try`` block with handlers: the nodes from ``first`` up to ``end`` belong to it.

    ``handlers`` are what its ``except`` clauses expect, in order, ``NONE`` for a bare one.
    """

    first: int
    end: int
    handlers: tuple[NodeId, ...]


class Read(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A variable read by name, for rules about names: line and columns as in ``Span``.

    ``condition`` indexes ``Scope.conditions``.
    """

    name: str
    node: NodeId
    line: int
    column: int
    statement_line: int
    condition: int = ALWAYS


class Scope(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One body.

    ``nodes`` and ``packed_spans`` run in parallel. ``qualified_name`` is inside the module,
    empty for the module itself. ``definition`` is the ``FunctionRef`` or ``ClassRef`` node in
    ``parent``. ``bindings`` are the variables' values when the body ends: all of them for
    modules and classes, those inner scopes read for functions. ``objects`` gives, per parameter,
    the version of the argument object when the body ends. ``result`` is what a call returns,
    ``returns`` the statements that do; ``raises`` are exceptions raised, ``protected`` the blocks
    that catch some.
    ``exit_condition`` is a node that is true when the body ends without raising, ``NONE`` when
    nothing is known. ``rebinds`` are the values at exit of outer variables this scope rebinds.
    ``annotations`` are the annotated variables, and as ``.name`` the annotated fields;
    ``declarations`` pairs values given to annotated variables with their annotation.
    """

    id: ScopeId
    kind: ScopeKind
    name: str
    qualified_name: str
    parent: ScopeId
    definition: NodeId
    span: Span
    parameters: tuple[Parameter, ...]
    nodes: tuple[Value, ...]
    packed_spans: bytes
    conditions: tuple[Condition, ...]
    calls: tuple[CallSite, ...]
    bindings: dict[str, NodeId]
    objects: tuple[NodeId, ...] = ()
    result: NodeId = NONE
    yields: tuple[NodeId, ...] = ()
    raises: tuple[Raise, ...] = ()
    is_generator: bool = False
    is_async: bool = False
    never_returns: bool = False
    exit_condition: NodeId = NONE
    attribute_stores: tuple[AttributeStore, ...] = ()
    variable_stores: tuple[VariableStore, ...] = ()
    rebinds: tuple[tuple[str, NodeId], ...] = ()
    annotations: tuple[tuple[str, NodeId], ...] = ()
    declarations: tuple[tuple[NodeId, NodeId], ...] = ()
    reads: tuple[Read, ...] = ()
    indirect_calls: bool = False
    protected: tuple[Protected, ...] = ()
    returns: tuple[Return, ...] = ()

    def span_of(self, node: NodeId) -> Span:
        """Where ``node`` stands in the source."""
        return Span(*_SPAN.unpack_from(self.packed_spans, node * _SPAN.size))

    def root(self, node: NodeId) -> NodeId:
        """The value that the versions of an object start from."""
        value = self.nodes[node]
        while isinstance(value, WithAttribute | WithItem | Affected | Kept | WithArgument):
            node = value.base
            value = self.nodes[node]
        return node


def pack_spans(spans: Iterable[Span]) -> bytes:
    """Spans as 16 bytes each, in order."""
    return b"".join(_SPAN.pack(s.line, s.column, s.end_line, s.end_column) for s in spans)
