"""Method resolution order by C3 linearisation (Barrett et al. 1996; Python since 2.3)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.values import NodeId

T = TypeVar("T", bound=Hashable)


def merge(own: T, parents: Sequence[Sequence[T]], bases: Sequence[T]) -> tuple[T, ...]:
    """``own``, then the C3 merge of the bases' orders and of the bases themselves.

    Where Python would refuse an inconsistent order, the remaining classes follow in the order in
    which they are first seen, so that a lookup still has an answer.
    """
    if len(bases) == 1 and len(parents) == 1:
        # Single inheritance needs no merge: chains of thousands of classes are walked once.
        return tuple(dict.fromkeys((own, *(parents[0] or bases))))
    queues = [list(order) for order in (*parents, bases) if order]
    result = [own]
    while queues:
        head = _next_head(queues)
        if head is None:
            rest = dict.fromkeys(item for queue in queues for item in queue)
            result.extend(item for item in rest if item not in result)
            break
        result.append(head)
        queues = [[item for item in queue if item != head] for queue in queues]
        queues = [queue for queue in queues if queue]
    return tuple(result)


def _next_head(queues: list[list[T]]) -> T | None:
    for queue in queues:
        candidate = queue[0]
        if not any(candidate in other[1:] for other in queues):
            return candidate
    return None


def derived_names(facts: ModuleFacts, base: str) -> list[str]:
    """Classes of a module that name ``base`` among their bases, in order of definition."""
    return [
        facts.scopes[node.scope].name
        for scope in facts.scopes
        for node in scope.nodes
        if isinstance(node, v.ClassRef)
        and any(_name_of(facts, scope, each) == base for each in node.bases)
    ]


def _name_of(facts: ModuleFacts, scope: Scope, node: NodeId) -> str:
    """The last name of a class expression; a class of the same body is known by its definition."""
    match scope.nodes[node]:
        case v.Name(name) | v.Attribute(_, name) | v.ImportFrom(_, _, name) | v.Free(name, _):
            return name
        case v.ClassRef(inner):
            return facts.scopes[inner].name
        case v.Affected(base) | v.Item(base) | v.Kept(base) | v.WithArgument(base):
            return _name_of(facts, scope, base)
        case v.Call(_, positional) if positional:
            return _name_of(facts, scope, positional[0])
        case _:
            return ""
