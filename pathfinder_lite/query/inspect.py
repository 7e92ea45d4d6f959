"""What the engine knows at a line: every expression there, its values and their ways."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.findings import KnownValue, LineValue
from pathfinder_lite.query.sites import names_of, type_names
from pathfinder_lite.query.story import Storyteller
from pathfinder_lite.resolve.containers import listed
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    Frame,
    Instance,
    Method,
    Produced,
    ScopeRef,
    Table,
    Typed,
    Unknown,
)
from pathfinder_lite.resolve.resolver import Resolver

_SHOWN = (
    v.Const, v.Call, v.Attribute, v.Item, v.Sequence, v.Mapping, v.Name, v.Free, v.Binary,
    v.Format, v.Gate, v.Compare, v.Boolean,
)  # fmt: skip


def values_at(
    resolver: Resolver, teller: Storyteller, module: int, line: int
) -> tuple[LineValue, ...]:
    """The expressions that begin on a line, in source order."""
    found: dict[Span, LineValue] = {}
    facts = resolver.program.facts(module)
    for scope in facts.scopes if facts else ():
        frame = resolver.open_frame(ScopeRef(module, scope.id))
        for node, span in expressions(scope, line):
            resolver.refuel()
            value = _line_value(resolver, teller, scope, frame, node, span, module)
            if span not in found or len(value.values) > len(found[span].values):
                found[span] = value
    return tuple(found[span] for span in sorted(found))


def expressions(scope: Scope, line: int) -> Iterator[tuple[NodeId, Span]]:
    """The nodes that are shown of a line, with where they stand there."""
    for position, value in enumerate(scope.nodes):
        node = NodeId(position)
        span = scope.span_of(node)
        if span.line == line and isinstance(value, _SHOWN):
            yield node, span
    for read in scope.reads:
        if read.line == line and "." not in read.name:
            yield read.node, Span(line, read.column, line, read.column + len(read.name))


def _line_value(
    resolver: Resolver,
    teller: Storyteller,
    scope: Scope,
    frame: Frame,
    node: NodeId,
    span: Span,
    module: int,
) -> LineValue:
    known: dict[str, KnownValue] = {}
    for a in resolver.resolve(node, frame):
        text = describe(resolver, a)
        steps = teller.steps(a.path) if a.path is not None else ()
        known.setdefault(text, KnownValue(text, steps))
    location = Location(resolver.program.entries[module].path, span)
    expression = teller.text(module, span)
    return LineValue(location, scope.qualified_name, expression, tuple(known.values()))


def describe(resolver: Resolver, answer: Answer, depth: int = 0) -> str:
    """A value as people write it."""
    value = answer.value
    match value:
        case Constant(constant):
            return repr(constant)
        case Unknown(reason):
            return f"unknown: {reason}"
        case Instance(type=type_):
            return f"{next(iter(names_of(resolver, type_, '')))} object"
        case Produced(path):
            return path if path.endswith("()") else f"{path} object"
        case Method(receiver, name) if types := type_names(resolver, receiver):
            return f"{types[0]}.{name}"
        case Typed(path):
            return f"{path.removeprefix('builtins.')} object"
        case Display() | Table() if depth < 2:
            return _container(resolver, answer, depth)
        case _:
            names = sorted(names_of(resolver, value, ""))
            return names[0] if names else type(value).__name__.lower()


def _container(resolver: Resolver, answer: Answer, depth: int) -> str:
    value = answer.value
    items = listed(resolver, value, answer.frame)
    if items is None or len(items) > 8:
        return f"{value.kind} …" if isinstance(value, Display | Table) else "…"
    shown = []
    for operand in items:
        texts = sorted(
            {describe(resolver, a, depth + 1) for a in resolver.argument(operand, answer.frame)}
        )
        shown.append(" | ".join(texts))
    if isinstance(value, Table):
        return "{" + ", ".join(f"{key}: …" for key in shown) + "}"
    opening, closing = {"tuple": ("(", ")"), "set": ("{", "}")}.get(
        value.kind if isinstance(value, Display) else "", ("[", "]")
    )
    return opening + ", ".join(shown) + closing
