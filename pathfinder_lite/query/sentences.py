"""What happens at each hop of a path, in words."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.query.signatures import parameter_names
from pathfinder_lite.resolve.origins import Bound, Function, Hop, ScopeRef, Value
from pathfinder_lite.resolve.resolver import Resolver

_LOOKUPS = frozenset({"get", "getenv", "getattr", "pop", "setdefault", "next"})
_LONGEST_NAME = 60
SILENT = frozenset({"via"})
"""Notes of hops that are kept for guards and not told."""

_TAINT_NOTES = {
    "source": "comes from outside here",
    "built": "becomes part of this value",
    "part": "a part of it is taken here",
    "stored": "kept in this object",
}

_STOP_NOTES = {
    "sanitizer": "stopped: {} is a sanitizer of the rule",
    "guard": "stopped: behind this test only harmless values are left",
    "conversion": "stopped: what {} gives holds nothing of the text",
    "library": "stopped: what {} gives holds nothing that it is handed",
    "function": "stopped: {} gives back nothing that it is handed",
    "test": "stopped: the outcome of a test holds nothing of what it tests",
    "element": "stopped: what is tainted stands under another key",
    "key": "stopped: it only chooses which entry is taken",
    "overwritten": "stopped: overwritten by this value",
    "branch": "stopped: control does not get here with this value",
}
STOPS = frozenset(_STOP_NOTES)
"""Notes of hops at which a value loses its taint."""


def sentence(resolver: Resolver, hops: list[Hop], index: int, expression: str) -> str:
    """What happens at one hop; ``expression`` is the source text that stands there."""
    hop = hops[index]
    scope = resolver.scope(hop.scope)
    match hop.note:
        case "literal":
            return _written(scope, hop.node)
        case "default":
            return f"default of parameter {_parameter(scope, hop.node)} of {_function(scope)}"
        case "argument":
            name = handed_as(resolver, hops, index)
            called = called_name(scope, hop.node)
            return f"handed over as {name} to {called}" if name else f"handed over to {called}"
        case "return":
            return f"returned by {called_name(scope, hop.node)}"
        case "passed":
            before = hops[index - 1] if index else None
            same = before is not None and before.scope == hop.scope
            return _passed(scope, hop.node, before if same else None)
        case "read":
            return f"read from {expression}" if len(expression) <= _LONGEST_NAME else "read here"
        case "import":
            return _imported(scope, hop.node)
        case "through":
            return f"passed on by {called_name(scope, hop.node)}"
        case "source" | "built" | "part" | "stored":
            return _TAINT_NOTES[hop.note]
        case note if note in _STOP_NOTES:
            return _STOP_NOTES[note].format(called_name(scope, hop.node))
        case "field":
            made = called_name(scope, hop.node).removesuffix("()")
            return f"kept in the {made} object made here"
        case _:
            return "stored in an attribute of this object"


def _written(scope: Scope, node: v.NodeId) -> str:
    """Which variable or attribute a literal is assigned to, where that is known."""
    if scope.kind in ("module", "class"):
        names = [name for name, bound in scope.bindings.items() if bound == node]
        if names:
            owner = f"{scope.name}." if scope.kind == "class" else ""
            return f"written here, as {owner}{names[0]}"
    for store in scope.attribute_stores:
        if store.value == node:
            return f"written here, as attribute {store.name}"
    return "written here"


def _parameter(scope: Scope, index: int) -> str:
    return scope.parameters[index].name if index < len(scope.parameters) else "?"


def _function(scope: Scope) -> str:
    return f"{scope.qualified_name or scope.name}()"


def called_name(scope: Scope, node: v.NodeId) -> str:
    """The callee of a call as written, with parentheses; ``this call`` when it has no name."""
    for site in scope.calls:
        if site.node == node and site.target:
            return f"{as_written(site.target)}()"
    return "this call"


def as_written(target: str) -> str:
    """A call site's target text, in which calls lack their parentheses."""
    return f"super().{target.removeprefix('super.')}" if target.startswith("super.") else target


def _imported(scope: Scope, node: v.NodeId) -> str:
    shape = scope.nodes[node]
    if isinstance(shape, v.ImportFrom):
        return f"{shape.name} imported from {'.' * shape.level}{shape.module}"
    if isinstance(shape, v.ImportModule):
        return f"from module {shape.module}"
    return "imported here"


def _passed(scope: Scope, node: v.NodeId, before: Hop | None) -> str:
    call = scope.nodes[node]
    called = called_name(scope, node)
    last = called.removesuffix("()").rpartition(".")[2]
    if before is not None and isinstance(call, v.Call) and last in _LOOKUPS:
        place = _operand_at(scope, call, scope.span_of(before.node))
        if place is not None and place not in (0, "key"):
            return f"default of {called}, taken when nothing is found"
    return f"passed on by {called}"


def handed_as(resolver: Resolver, hops: list[Hop], index: int) -> str:
    """The parameter as which a call hands the value over, empty where it is not clear."""
    hop = hops[index]
    scope = resolver.scope(hop.scope)
    call = scope.nodes[hop.node]
    before = hops[index - 1] if index else None
    if not isinstance(call, v.Call) or before is None:
        return ""
    if before.note == "default" and before.scope == hop.scope:
        place = _parameter_at(scope, call, _parameter(scope, before.node))
    elif before.note == "argument":
        place = _parameter_at(scope, call, handed_as(resolver, hops, index - 1))
    elif before.scope == hop.scope:
        place = _operand_at(scope, call, scope.span_of(before.node))
    else:
        return ""
    if not isinstance(place, int):
        return place or ""
    entered = hops[index + 1].scope if index + 1 < len(hops) else None
    names = _parameters(resolver, hop.scope, call, entered)
    return names[place] if place < len(names) else ""


def _parameter_at(scope: Scope, call: v.Call, name: str) -> int | str | None:
    """Where a call hands on a parameter of its own function."""
    for position, node in enumerate(call.positional):
        if isinstance(scope.nodes[node], v.Star):
            return None
        if _is_parameter(scope, node, name):
            return position
    return next((key for key, node in call.keywords if _is_parameter(scope, node, name)), None)


def _is_parameter(scope: Scope, node: v.NodeId, name: str) -> bool:
    shape = scope.nodes[node]
    return isinstance(shape, v.Param) and _parameter(scope, shape.index) == name


def _operand_at(scope: Scope, call: v.Call, span: Span) -> int | str | None:
    """The position or keyword of the operand that a span lies in."""
    for position, node in enumerate(call.positional):
        if isinstance(scope.nodes[node], v.Star):
            return None
        if _covers(scope.span_of(node), span):
            return position
    for name, node in call.keywords:
        if name and _covers(scope.span_of(node), span):
            return name
    return None


def _covers(outer: Span, inner: Span) -> bool:
    return (outer.line, outer.column) <= (inner.line, inner.column) and (
        inner.end_line,
        inner.end_column,
    ) <= (outer.end_line, outer.end_column)


def _parameters(
    resolver: Resolver, ref: ScopeRef, call: v.Call, entered: ScopeRef | None
) -> tuple[str, ...]:
    """Parameter names of the callee, of several that of the function entered next."""
    found = resolver.resolve(call.callee, resolver.open_frame(ref))
    same = [a for a in found if entered is not None and _scope_of(a.value) == entered]
    distinct = {parameter_names(resolver, a.value): None for a in same or found}
    return next(iter(distinct)) if len(distinct) == 1 else ()


def _scope_of(value: Value) -> ScopeRef | None:
    match value:
        case Function(scope=scope) | Bound(Function(scope=scope), _):
            return scope
        case _:
            return None
