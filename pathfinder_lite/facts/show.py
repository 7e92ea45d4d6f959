"""Facts as text for people and golden files: the same facts give the same text.

Nodes are ``n5``, links of path conditions ``c2``, scopes ``s1``; ``-`` is an absent operand. What
is printed of a node or record follows from the declared types of its fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import EllipsisType
from typing import Any, get_args, get_origin

import msgspec

from pathfinder_lite.facts.graphs import ALWAYS, CallSite, Condition, Parameter, Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId

_STARS = {"star": "*", "double-star": "**"}


def show(facts: ModuleFacts) -> str:
    """Everything a module says, one fact a line; ends in a newline."""
    return "".join(f"{line}\n" for line in _module(facts))


def _module(facts: ModuleFacts) -> Iterator[str]:
    package = "package" if facts.is_package else "module"
    yield f"{package} {facts.module} in {facts.file}, {facts.lines} lines"
    for star in facts.star_imports:
        yield f"star import {'.' * star.level}{star.module}"
    if facts.exports is not None:
        yield f"exports {', '.join(facts.exports) or 'nothing'}"
    if facts.global_names:
        yield f"declared global {', '.join(facts.global_names)}"
    for scope in facts.scopes:
        yield ""
        yield from _scope(scope)


def _scope(scope: Scope) -> Iterator[str]:
    yield _heading(scope)
    for index, value in enumerate(scope.nodes):
        node = NodeId(index)
        kind = type(value).__name__.lower()
        yield f"  n{node} = {kind}({_fields(value)})  @{_place(scope.span_of(node))}"
    for index, condition in enumerate(scope.conditions):
        yield f"  c{index} = {_condition(condition)}"
    for site in scope.calls:
        yield f"  {_call(site)}"
    for store in scope.attribute_stores:
        changed = "changes" if store.in_place else "stores"
        target = f"{_node(store.base)}.{store.name} = {_node(store.value)}"
        yield f"  {changed} {target}{_under(store.condition)}"
    for outer in scope.variable_stores:
        changed = "changes" if outer.in_place else "stores"
        target = f"s{outer.scope}.{outer.name} = {_node(outer.value)}"
        yield f"  {changed} {target}{_under(outer.condition)}"
    for name, values in (
        ("binds", _pairs(sorted(scope.bindings.items()))),
        ("rebinds", _pairs(scope.rebinds)),
        ("annotates", _pairs(scope.annotations)),
        ("declares", ", ".join(f"{_node(n)}: {_node(a)}" for n, a in scope.declarations)),
        ("objects", ", ".join(_node(node) for node in scope.objects)),
        ("reads", ", ".join(f"{r.name} {_node(r.node)} @{r.line}:{r.column}" for r in scope.reads)),
        ("yields", ", ".join(_node(node) for node in scope.yields)),
        ("raises", ", ".join(_node(r.value) + _under(r.condition) for r in scope.raises)),
        ("returns", "" if scope.result == NONE else _node(scope.result)),
        ("ends if", "" if scope.exit_condition == NONE else _node(scope.exit_condition)),
    ):
        if values:
            yield f"  {name} {values}"


def _heading(scope: Scope) -> str:
    words = [f"s{scope.id} = {scope.kind}"]
    if scope.qualified_name:
        words.append(scope.qualified_name)
    if scope.definition != NONE:
        words.append(f"defined by n{scope.definition} of s{scope.parent}")
    flags = {
        "async": scope.is_async,
        "generator": scope.is_generator,
        "never returns": scope.never_returns,
        "calls what a call returned": scope.indirect_calls,
    }
    words.extend(flag for flag, is_set in flags.items() if is_set)
    if scope.parameters:
        words.append(f"takes {_parameters(scope.parameters)}")
    return f"{', '.join(words)}  @{_place(scope.span)}"


def _parameters(parameters: tuple[Parameter, ...]) -> str:
    return " ".join(
        f"{_STARS.get(p.kind, '')}{p.name}"
        + (f":{p.kind}" if p.kind in ("positional", "keyword") else "")
        for p in parameters
    )


def _condition(condition: Condition) -> str:
    before = "" if condition.previous == ALWAYS else f"c{condition.previous} and "
    return f"{before}{'' if condition.holds else 'not '}{_node(condition.node)}"


def _call(site: CallSite) -> str:
    words = [site.kind, _node(site.node), repr(site.name)]
    if site.target != site.name:
        words.append(f"as {site.target!r}")
    while_ = f" while {_pairs(site.bindings)}" if site.bindings else ""
    return f"{' '.join(words)}{_under(site.condition)}{while_}"


def _under(condition: int) -> str:
    return "" if condition == ALWAYS else f" if c{condition}"


def _pairs(pairs: Iterable[tuple[str, NodeId]]) -> str:
    return ", ".join(f"{name}={_node(node)}" for name, node in pairs)


def _place(span: Span) -> str:
    return f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"


def _node(node: NodeId) -> str:
    return "-" if node == NONE else f"n{node}"


@cache
def _types(kind: type[msgspec.Struct]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.type) for field in msgspec.structs.fields(kind))


def _fields(value: msgspec.Struct) -> str:
    return ", ".join(_text(hint, getattr(value, name)) for name, hint in _types(type(value)))


def _text(hint: Any, value: Any) -> str:
    """A field's value as its declared type says: node ids are not plain integers."""
    if hint is NodeId:
        return _node(value)
    if hint is ScopeId:
        return f"s{value}"
    if get_origin(hint) is not tuple:
        return value if hint is str and value.isidentifier() else repr(value)
    inner = get_args(hint)
    if len(inner) == 2 and isinstance(inner[1], EllipsisType):
        return f"[{', '.join(_text(inner[0], each) for each in value)}]"
    return ":".join(_text(each, part) for each, part in zip(inner, value, strict=True))
