"""Whether facts keep their promises; run in tests on what the frontend makes.

Which fields refer to nodes and scopes follows from their declared types, so a new kind of node is
checked as soon as it is declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import EllipsisType
from typing import Any, get_args, get_origin

import msgspec

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS, Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId

_MAY_BE_ABSENT = frozenset({
    "FunctionRef.returns", "ClassRef.metaclass",
    "Slice.base", "Slice.lower", "Slice.upper", "Slice.step",
    "Mapping.entries",
    "Comprehension.key", "Formatted.spec", "WithItem.value", "WithAttribute.value",
    "Caught.expected", "Protected.handlers", "AttributeStore.value", "Scope.definition",
    "Scope.result", "Scope.exit_condition",
})  # fmt: skip

_POINTS_FORWARD = frozenset({"Loop.back", "Turn.test"})


def check(facts: ModuleFacts) -> list[str]:
    """What is wrong, each as ``scope: fact: defect``; empty for sound facts."""
    return [f"s{scope.id}: {defect}" for scope in facts.scopes for defect in _scope(facts, scope)]


def _scope(facts: ModuleFacts, scope: Scope) -> Iterator[str]:
    yield from _place_in_module(facts, scope)
    yield from _spans(facts, scope)
    for index, value in enumerate(scope.nodes):
        yield from (f"n{index}: {defect}" for defect in _node(facts, scope, index, value))
    for number, condition in enumerate(scope.conditions):
        if not ALWAYS <= condition.previous < number:
            yield f"c{number}: follows c{condition.previous}, which is not before it"
    for label, record in _records(scope):
        yield from (f"{label}: {defect}" for defect in _references(facts, scope, record))
        condition_index = getattr(record, "condition", ALWAYS)
        if not ALWAYS <= condition_index < len(scope.conditions):
            yield f"{label}: there is no c{condition_index}"
    for site in scope.calls:
        if _at(scope, site.node, v.Call) is None:
            yield f"call {site.target!r}: n{site.node} is no Call"
    yield from _at_exit(scope)


def _place_in_module(facts: ModuleFacts, scope: Scope) -> Iterator[str]:
    if not _exists(facts, scope.id) or facts.scopes[scope.id] is not scope:
        yield "does not stand at its number"
    if scope.kind == "module":
        if scope.definition != NONE or scope.id != 0:
            yield "a module body is nothing's inner scope"
        return
    if not _exists(facts, scope.parent) or scope.parent >= scope.id:
        yield f"parent s{scope.parent} is no earlier scope"
        return
    expected = v.ClassRef if scope.kind == "class" else v.FunctionRef
    definition = _at(facts.scopes[scope.parent], scope.definition, expected)
    if definition is None or definition.scope != scope.id:
        yield f"n{scope.definition} of s{scope.parent} does not define it"


def _spans(facts: ModuleFacts, scope: Scope) -> Iterator[str]:
    if len(scope.packed_spans) != len(scope.nodes) * 16:
        yield f"{len(scope.packed_spans)} bytes of spans for {len(scope.nodes)} nodes"
        return
    places = [("scope", scope.span)]
    places += [(f"n{i}", scope.span_of(NodeId(i))) for i in range(len(scope.nodes))]
    for label, span in places:
        if not _is_ordered(span) or span.end_line > max(facts.lines, 1):
            yield f"{label}: no place in the file: {span}"


def _is_ordered(span: Span) -> bool:
    start, end = (span.line, span.column), (span.end_line, span.end_column)
    return (1, 0) <= start <= end and span.end_column >= 0


def _node(facts: ModuleFacts, scope: Scope, index: int, value: v.Value) -> Iterator[str]:
    yield from _references(facts, scope, value)
    for field, hint, reference in _leaves(value):
        if hint is NodeId and reference >= index and field not in _POINTS_FORWARD:
            yield f"{field} n{reference} is not before it"
    match value:
        case v.Loop(initial, back) if back in (initial, index):
            yield "the loop is not closed"
        case v.Param(position) if not 0 <= position < len(scope.parameters):
            yield f"there is no parameter {position}"
        case v.AtExit(_, entry, options, _):
            for condition in (entry, *(condition for condition, _ in options)):
                if not ALWAYS <= condition < len(scope.conditions):
                    yield f"there is no c{condition}"
        case v.Free(name, owner) if _exists(facts, owner):
            if facts.scopes[owner].kind not in ("function", "lambda"):
                yield f"{name} belongs to s{owner}, which is no function"
        case _:
            pass


def _records(scope: Scope) -> Iterator[tuple[str, msgspec.Struct]]:
    yield "scope", scope
    groups: dict[str, Iterable[msgspec.Struct]] = {
        "condition": scope.conditions,
        "call": scope.calls,
        "attribute store": scope.attribute_stores,
        "variable store": scope.variable_stores,
        "read": scope.reads,
        "raise": scope.raises,
        "return": scope.returns,
        "protected": scope.protected,
    }
    for label, records in groups.items():
        for number, record in enumerate(records):
            yield f"{label} {number}", record


def _references(facts: ModuleFacts, scope: Scope, record: msgspec.Struct) -> Iterator[str]:
    for field, hint, reference in _leaves(record):
        if hint is ScopeId and not _exists(facts, reference):
            yield f"{field}: there is no s{reference}"
        if hint is not NodeId or field == "Scope.definition":
            continue
        if reference == NONE and field in _MAY_BE_ABSENT:
            continue
        if not 0 <= reference < len(scope.nodes):
            yield f"{field}: there is no n{reference}"


def _at_exit(scope: Scope) -> Iterator[str]:
    if scope.kind in ("function", "lambda"):
        if len(scope.objects) != len(scope.parameters):
            yield f"{len(scope.objects)} objects for {len(scope.parameters)} parameters"
        if scope.never_returns != (scope.result == NONE):
            yield "returns a value exactly if it never returns"
    if scope.yields and not scope.is_generator:
        yield "yields but is no generator"


def _exists(facts: ModuleFacts, scope: int) -> bool:
    return 0 <= scope < len(facts.scopes)


def _at(scope: Scope, node: NodeId, kind: type[Any]) -> Any:
    """The node when it is there and of that kind, else None."""
    value = scope.nodes[node] if 0 <= node < len(scope.nodes) else None
    return value if isinstance(value, kind) else None


@cache
def _types(kind: type[msgspec.Struct]) -> tuple[tuple[str, str, Any], ...]:
    return tuple(
        (field.name, f"{kind.__name__}.{field.name}", field.type)
        for field in msgspec.structs.fields(kind)
    )


def _leaves(record: msgspec.Struct) -> Iterator[tuple[str, Any, int]]:
    """Every node and scope a record refers to, with the field and what it refers to."""
    for name, label, hint in _types(type(record)):
        for kind, reference in _within(hint, getattr(record, name)):
            yield label, kind, reference


def _within(hint: Any, value: Any) -> Iterator[tuple[Any, int]]:
    if hint is NodeId or hint is ScopeId:
        yield hint, value
        return
    inner = get_args(hint)
    if get_origin(hint) is dict:
        for each in value.values():
            yield from _within(inner[1], each)
    elif get_origin(hint) is tuple:
        is_run = len(inner) == 2 and isinstance(inner[1], EllipsisType)
        hints = [inner[0]] * len(value) if is_run else inner
        for each_hint, each in zip(hints, value, strict=True):
            yield from _within(each_hint, each)
