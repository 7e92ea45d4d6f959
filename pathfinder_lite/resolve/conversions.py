"""Conversions that are said in another place: by an argument of the look-up, by an annotation."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import declarations, declared_patterns, declared_types
from pathfinder_lite.resolve.confining import leaves_harmless
from pathfinder_lite.resolve.library import owner_types
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Arguments,
    Constant,
    Display,
    External,
    Frame,
    Instance,
    Lazy,
    Operand,
    Produced,
    Record,
    Table,
)
from pathfinder_lite.resolve.pattern_calls import gives_harmless_parts
from pathfinder_lite.resolve.walk import Answers, Walk


def is_harmless(walk: Walk, plain: Walk, shape: v.Call | v.Item, frame: Frame) -> bool:
    """Whether a call or an entry gives nothing harmful, whatever it is made from."""
    if isinstance(shape, v.Call) and (
        is_converted(walk, shape, frame) or is_reduced(walk, shape, frame)
    ):
        return True
    return (
        is_validated(walk, plain, shape, frame)
        or is_parsed(plain, shape, frame)
        or gives_harmless_parts(plain, shape, frame)
    )


def is_converted(walk: Walk, shape: v.Call, frame: Frame) -> bool:
    """Whether a call converts what it finds to a harmless type, as ``get(name, type=int)``."""
    callee = walk.node(shape.callee, frame)
    name = callee.name if isinstance(callee, v.Attribute) else ""
    row = walk.library.taint.converting.get(name)
    if row is None:
        return False
    given = [*shape.positional[row[0] : row[0] + 1], *(n for k, n in shape.keywords if k == row[1])]
    found = [a.value for node in given for a in walk.resolve(node, frame)]
    safe = walk.library.taint.safe_types
    return bool(found) and all(isinstance(x, External) and x.path in safe for x in found)


def is_reduced(walk: Walk, shape: v.Call, frame: Frame) -> bool:
    """Whether a call leaves only harmless characters: ``re.sub("[^a-z]", "", text)``."""
    callee = walk.node(shape.callee, frame)
    if getattr(callee, "name", "") not in ("sub", "subn"):
        return False
    keywords = dict(shape.keywords)
    compiled = [
        operand
        for a in (walk.resolve(callee.base, frame) if isinstance(callee, v.Attribute) else ())
        if isinstance(a.value, Record)
        for name, operand in a.value.fields
        if name == "pattern"
    ]
    written = [keywords[name] for name in ("pattern", "repl") if name in keywords]
    given: list[Operand] = [*compiled, *(Lazy(node) for node in (*written, *shape.positional))]
    if len(given) < 2:
        return False
    # A list of compiled alternatives ends before the substitute.
    count = len(compiled) or 1
    texts = [
        [a.value.value if isinstance(a.value, Constant) else None for a in walk.argument(o, frame)]
        for o in given[: count + 1]
    ]
    patterns = [pattern for each in texts[:count] for pattern in each]
    substitutes = texts[count] if len(texts) > count else []
    return bool(patterns and substitutes) and all(
        leaves_harmless(pattern, each) for pattern in patterns for each in substitutes
    )


def is_declared_harmless(walk: Walk, plain: Walk, base: NodeId, name: str, frame: Frame) -> bool:
    """Whether the annotation of a class, or a parser, says that a field holds no text."""
    if is_declared_option(plain, base, name, frame):
        return True
    safe, converted = walk.library.taint.safe_types, walk.library.taint.converted
    if _is_number_of_library(plain, base, name, frame):
        return True
    objects = [a for a in plain.resolve(base, frame) if isinstance(a.value, Instance)]
    if not _is_of_parameter(walk, base, frame):
        objects = [a for a in objects if not converted.isdisjoint(owner_types(plain, a.value))]
    if any(
        isinstance(a.value, Instance)
        and declared_patterns.is_confined_field(plain, a.value.type, name)
        for a in objects
    ):
        return True
    declared = [
        b.value
        for a in objects
        if isinstance(a.value, Instance)
        for b in declared_types.of_field(plain, a.value.type, name, a.frame)
    ]
    return bool(declared) and all(
        isinstance(each, Constant) or not safe.isdisjoint(owner_types(plain, each))
        for each in declared
    )


def _is_number_of_library(plain: Walk, base: NodeId, name: str, frame: Frame) -> bool:
    """Whether the tables give an attribute of a library's object a harmless type, as a status."""
    found = plain.resolve(base, frame)
    owners = [
        owner
        for a in found
        for owner in (owner_types(plain, a.value) if isinstance(a.value, Produced) else ())[:1]
    ]
    rows = plain.library.taint
    return len(owners) == len(found) > 0 and all(
        plain.library.attribute(owner, name) in rows.safe_types
        or f"{owner}.{name}" in rows.unaffected
        for owner in owners
    )


def is_validated(walk: Walk, plain: Walk, shape: v.Item | v.Call, frame: Frame) -> bool:
    """Whether an entry of a form's data is of a field that holds no text: ``cleaned_data["age"]``.

    ``shape`` may also be the call of ``cleaned_data.get``.
    """
    base, key = _looked_up(walk, shape, frame)
    data = None if base is None else walk.node(base, frame)
    rows = walk.library.taint
    if key is None or not isinstance(data, v.Attribute) or data.name not in rows.validated:
        return False
    name = walk.node(key, frame)
    if not isinstance(name, v.Const) or not isinstance(name.value, str):
        return False
    fields = [
        owner_types(plain, b.value)
        for a in plain.resolve(data.base, frame)
        if isinstance(a.value, Instance)
        for b in plain.attribute(a.value.type, name.value, a.frame, None)
    ]
    return bool(fields) and all(not rows.harmless_fields.isdisjoint(types) for types in fields)


def is_parsed(plain: Walk, shape: v.Item | v.Call, frame: Frame) -> bool:
    """Whether an entry of parsed arguments was declared as a number or one of listed values."""
    base, key = _looked_up(plain, shape, frame)
    name = None if key is None else plain.node(key, frame)
    if base is None or not isinstance(name, v.Const) or not isinstance(name.value, str):
        return False
    return is_declared_option(plain, base, name.value, frame)


def is_declared_option(plain: Walk, base: NodeId, name: str, frame: Frame) -> bool:
    """Whether what a request parser gave has a harmless entry of that name: ``args["limit"]``."""
    parsers = [
        b.value
        for a in plain.resolve(base, frame)
        if isinstance(a.value, Produced)
        and not plain.library.taint.parsed.isdisjoint(owner_types(plain, a.value))
        for b in _parser_of(plain, a.value)
    ]
    found = [
        _is_harmless_option(plain, arguments, f)
        for parser in parsers
        if isinstance(parser, Produced)
        for arguments, f in declarations.declared(plain, "option", parser)
        if name in declarations.flags_of(plain, arguments, f)
    ]
    return bool(found) and all(found)


def _parser_of(plain: Walk, parsed: Produced) -> Answers:
    """The object whose method gave parsed arguments."""
    if parsed.site is None or parsed.frame is None:
        return []
    call = plain.scope(parsed.site.scope).nodes[parsed.site.node]
    method = plain.node(call.callee, parsed.frame) if isinstance(call, v.Call) else None
    return plain.resolve(method.base, parsed.frame) if isinstance(method, v.Attribute) else []


def _is_harmless_option(plain: Walk, arguments: Arguments, frame: Frame) -> bool:
    rows = plain.library.taint
    choices = given(plain, arguments, -1, "choices", frame)
    if choices and all(isinstance(a.value, Display | Table) for a in choices):
        return True
    types = [a.value for a in given(plain, arguments, -1, "type", frame) or ()]
    return bool(types) and all(
        isinstance(t, External) and (t.path in rows.safe_types or t.path in rows.clean)
        for t in types
    )


def _looked_up(
    walk: Walk, shape: v.Item | v.Call, frame: Frame
) -> tuple[NodeId | None, NodeId | None]:
    """The container and the key of a look-up."""
    if isinstance(shape, v.Item):
        return shape.base, shape.key
    callee = walk.node(shape.callee, frame)
    if not isinstance(callee, v.Attribute) or callee.name != "get" or not shape.positional:
        return None, None
    return callee.base, shape.positional[0]


def _is_of_parameter(walk: Walk, node: NodeId, frame: Frame) -> bool:
    """Whether an expression is a parameter, or a field of one however deep."""
    shape = walk.node(node, frame)
    while isinstance(shape, v.Attribute):
        shape = walk.node(shape.base, frame)
    return isinstance(shape, v.Param)
