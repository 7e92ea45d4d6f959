"""Patterns that a declaration demands of text: ``slug: str = Field(pattern="^[a-z]+$")``."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.confining import confines
from pathfinder_lite.resolve.origins import Class, Constant, Frame, ScopeRef
from pathfinder_lite.resolve.type_expressions import metadata
from pathfinder_lite.resolve.walk import Walk

_PATTERNS = {"pattern": "search", "regex": "match"}
"""Keywords of a pattern, with the function that the framework compares by."""

_NUMBERS = frozenset({"conint", "confloat", "condecimal", "condate"})


def is_confined_field(walk: Walk, type_: Class, name: str) -> bool:
    """Whether the declaration of a field leaves harmless text only."""
    for each in walk.order(type_):
        if not isinstance(each, Class):
            continue
        annotation = walk.annotations.of_variables(each.scope).get(name)
        if annotation is None:
            continue
        body = walk.frames.frame(each.scope, parent=each.static, static=each.static)
        given = walk.scope(each.scope).bindings.get(name)
        return is_confined(walk, annotation, given, body)
    return False


def is_confined_parameter(walk: Walk, index: int, ref: ScopeRef) -> bool:
    """The same for a parameter that a framework fills: ``name: str = Path(pattern="^[a-z]+$")``."""
    scope = walk.scope(ref)
    outer = ScopeRef(ref.module, scope.parent)
    definition = walk.scope(outer).nodes[scope.definition]
    if not isinstance(definition, v.FunctionRef):
        return False
    annotation = dict(definition.annotations).get(index)
    default = dict(definition.defaults).get(index)
    return is_confined(walk, annotation, default, walk.open_frame(outer))


def is_confined(
    walk: Walk, annotation: NodeId | None, default: NodeId | None, frame: Frame
) -> bool:
    """Whether an annotation, or the call that stands as the default, demands a pattern."""
    return any(
        _demands(walk, call, f)
        for node, f in _calls(walk, annotation, default, frame)
        if isinstance(call := walk.node(node, f), v.Call)
    )


def _calls(
    walk: Walk, annotation: NodeId | None, default: NodeId | None, frame: Frame
) -> Iterator[tuple[NodeId, Frame]]:
    if default is not None:
        yield default, frame
    if annotation is not None:
        yield annotation, frame
        yield from metadata(walk, annotation, frame)


def _demands(walk: Walk, call: v.Call, frame: Frame) -> bool:
    callee = walk.node(call.callee, frame)
    if getattr(callee, "name", "") in _NUMBERS:
        return True
    for keyword, node in call.keywords:
        function = _PATTERNS.get(keyword)
        if function is not None:
            found = [a.value for a in walk.resolve(node, frame)]
            return bool(found) and all(
                isinstance(value, Constant)
                and value.value is not None
                and confines(value.value, function)
                for value in found
            )
    return False
