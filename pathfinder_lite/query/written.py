"""How an argument is written: its names, for rules that ask for them, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.queryir.matchers import ArgumentKey

Nodes = tuple[v.Node, ...]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def written_names(
    nodes: Nodes, call: v.Call, key: ArgumentKey | str, parameters: tuple[str, ...]
) -> tuple[str, ...]:
    """The argument's dotted text, and the same with imports resolved; empty for other shapes."""
    node = written_at(nodes, call, key, parameters)
    return () if node is None else dotted_names(nodes, node)


def written_at(
    nodes: Nodes, call: v.Call, key: ArgumentKey | str, parameters: tuple[str, ...]
) -> v.NodeId | None:
    """The expression given for an argument, or for an element of one."""
    node = _argument(call, key, parameters)
    if isinstance(key, ArgumentKey):
        for index in key.path:
            node = _element(nodes, node, index)
    return node


def source_of(lines: Sequence[str], span: Span) -> str:
    """The source of an expression, on one line."""
    if span.line == span.end_line:
        return lines[span.line - 1][span.column : span.end_column]
    middle = lines[span.line : span.end_line - 1]
    last = lines[span.end_line - 1][: span.end_column]
    return " ".join(each.strip() for each in (lines[span.line - 1][span.column :], *middle, last))


def place_of_argument(call: v.Call, key: ArgumentKey | str, parameters: tuple[str, ...]) -> str:
    """The argument in words: ``host``, ``the first argument``, ``the first element of address``."""
    if isinstance(key, str):
        return key
    position = key.position
    keyword = parameters[position] if position < len(parameters) else ""
    if position >= len(call.positional) and keyword in dict(call.keywords):
        place = keyword
    else:
        place = f"the {_ordinal(position)} argument"
    for index in key.path:
        place = f"the {_ordinal(index)} element of {place}"
    return place


def _ordinal(position: int) -> str:
    if position < 0:
        return "last" if position == -1 else f"{_ordinal(-position - 1)} last"
    return _ORDINALS[position] if position < len(_ORDINALS) else f"{position + 1}th"


def _argument(call: v.Call, key: ArgumentKey | str, parameters: tuple[str, ...]) -> v.NodeId | None:
    name, position = key, -1
    if isinstance(key, ArgumentKey):
        position = key.position
        name = parameters[position] if position < len(parameters) else ""
    elif key in parameters:
        position = parameters.index(key)
    if 0 <= position < len(call.positional):
        return call.positional[position]
    return dict(call.keywords).get(str(name)) if name else None


def _element(nodes: Nodes, node: v.NodeId | None, index: int) -> v.NodeId | None:
    shape = nodes[node] if node is not None else None
    if not isinstance(shape, v.Sequence) or not -len(shape.elements) <= index < len(shape.elements):
        return None
    if any(isinstance(nodes[each], v.Star) for each in shape.elements):
        return None
    return shape.elements[index]


def dotted_names(nodes: Nodes, node: v.NodeId) -> tuple[str, ...]:
    """``ssl.PROTOCOL_SSLv2`` of that chain, and of a name imported from there."""
    shape = nodes[node]
    match shape:
        case v.Name(name) | v.Free(name, _):
            return (name,)
        case v.ImportModule(module):
            return (module,)
        case v.ImportFrom(module, _, name):
            return (name, f"{module}.{name}")
        case v.Attribute(base, name):
            return tuple(f"{owner}.{name}" for owner in dotted_names(nodes, base))
        case _:
            return ()
