"""Bodies in contexts: a function that returns a closure is analysed once for each of its calls.

Decorators and factories would otherwise mix all functions they were ever given. The context of a
body is the string of call sites (Sharir and Pnueli 1981), one for each function around it and
itself, that made the closures it reads; 0 stands for "any call", and only functions that return
what they define get anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId

CONTEXTS = 150
"""Contexts of one function; further calls of it share the one for any call."""


class ScopeRef(NamedTuple):
    """A scope of the program in a context; the empty one stands for any call."""

    module: int
    scope: ScopeId
    context: tuple[int, ...] = ()


class NodeRef(NamedTuple):
    """A node of a scope."""

    scope: ScopeRef
    node: NodeId


class Contexts:
    """Chooses and cuts contexts."""

    def __init__(self, modules: dict[int, ModuleFacts]) -> None:
        self._levels: dict[tuple[int, ScopeId], int] = {}
        self._makers: set[tuple[int, ScopeId]] = set()
        self._sites: dict[tuple[int, ...], int] = {}
        self._counts: dict[tuple[int, ScopeId], set[tuple[int, ...]]] = {}
        for index, facts in modules.items():
            for scope in facts.scopes:
                outer = self._levels.get((index, scope.parent), 0) if scope.id else 0
                own = scope.kind in {"function", "lambda"}
                self._levels[index, scope.id] = outer + own
                if own and _returns_definition(scope):
                    self._makers.add((index, scope.id))

    def within(self, ref: ScopeRef, scope: ScopeId) -> ScopeRef:
        """A scope around ``ref`` or ``ref`` itself, in the context that ``ref`` knows of it."""
        if not ref.context:
            return ScopeRef(ref.module, scope)
        return _normal(ref.module, scope, ref.context[: self._levels[ref.module, scope]])

    def entered(
        self, function: ScopeRef, caller: ScopeRef, node: int, receiver: int | None = None
    ) -> ScopeRef:
        """The body that a call runs; ``function`` is in the context it was defined in.

        A method called on an object that is told apart from others of its class runs in a context
        of that object (Milanova, Rountev, Ryder, TOSEM 2005).
        """
        key = (function.module, function.scope)
        own = 0
        if receiver is not None:
            own = self._sites.setdefault((receiver,), len(self._sites) + 1)
        elif key in self._makers:
            site = (caller.module, caller.scope, node)
            own = self._sites.setdefault(site, len(self._sites) + 1)
        if not own and not function.context:
            return function
        outer = self._levels[key] - 1
        padded = (*function.context, *(0,) * outer)[:outer]
        ref = _normal(function.module, function.scope, (*padded, own))
        known = self._counts.setdefault(key, set())
        if ref.context not in known:
            if len(known) >= CONTEXTS:
                return ScopeRef(function.module, function.scope)
            known.add(ref.context)
        return ref


def _normal(module: int, scope: ScopeId, context: tuple[int, ...]) -> ScopeRef:
    """Without trailing zeros, so that a function that is no maker is its own body."""
    end = len(context)
    while end and not context[end - 1]:
        end -= 1
    return ScopeRef(module, scope, context[:end])


def base(ref: ScopeRef) -> ScopeRef:
    """The scope whatever the context."""
    return ScopeRef(ref.module, ref.scope)


def _returns_definition(scope: Scope) -> bool:
    """Whether a function or class defined in a body is among what it returns."""
    if scope.result == NONE:
        return False
    pending, seen = [scope.result], set[NodeId]()
    while pending:
        node = pending.pop()
        if node in seen or node == NONE:
            continue
        seen.add(node)
        value = scope.nodes[node]
        if isinstance(value, v.FunctionRef | v.ClassRef):
            return True
        pending.extend(_handed_on(value))
    return False


def _handed_on(value: v.Node) -> Iterator[NodeId]:
    """The nodes whose value a node may be, or be made from as decorators do."""
    match value:
        case v.Gate(_, then, otherwise):
            yield from (then, otherwise)
        case v.Join(operands) | v.Boolean(_, operands):
            yield from operands
        case v.Last(_, inner):
            yield inner
        case v.Affected(inner) | v.WithAttribute(inner) | v.WithComputedAttribute(inner):
            yield inner
        case v.Kept(inner) | v.WithArgument(inner):
            yield inner
        case v.Call(_, positional):
            yield from positional
        case v.Sequence(_, elements):
            yield from elements
        case _:
            return
