"""Folding of operators and string building on constants."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, Literal, NodeId
from pathfinder_lite.resolve import containers, pure
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS, TEXT_LENGTH, WIDTH
from pathfinder_lite.resolve.object_texts import text_of_instance
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    Instance,
    Member,
    Operand,
    Path,
    Produced,
    Record,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.own_operators import (
    METHODS,
    UNARY,
    by_own_method,
    in_place,
    overloaded,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}
TEXT = "\0text"
"""The field of a record that holds what ``str`` of the object gives."""

_PLACEHOLDER = re.compile(r"%\((.*?)\)")
_LARGEST = 1 << 63
_LARGEST_SHIFT = 64


def constant_or_unknown(result: object) -> Value:
    """A Python result as a value; unknown when it is no constant or too large."""
    if isinstance(result, str | bytes) and len(result) > TEXT_LENGTH:
        return Unknown("limit: text length")
    if isinstance(result, int) and not -_LARGEST <= result < _LARGEST:
        return Typed("builtins.int")
    if isinstance(result, Literal):
        return Constant.of(result)
    return Unknown("computed")


def binary(walk: Walk, value: v.Binary, node: NodeId, frame: Frame) -> Answers:
    """An operator on every pair of alternatives."""
    answers: Answers = []
    for a in walk.resolve(value.left, frame):
        for b in walk.resolve(value.right, a.frame):
            answers.extend(in_place(walk, value, a, b) or operate(walk, value.operator, a, b))
            if len(answers) > 4 * WIDTH:
                walk.limits.hit("width")
                return [*answers[: 4 * WIDTH], Answer(Unknown("limit: width"), None, frame)]
    return answers


def operate(walk: Walk, op: str, a: Answer, b: Answer) -> Answers:
    """One operator on two values; ``b`` was found in the frame that ``a`` left."""
    left, right, frame = plain(walk, a.value, a.frame), plain(walk, b.value, b.frame), b.frame
    path = a.path or b.path
    if isinstance(left, Constant):
        if op == "%" and isinstance(left.value, str | bytes):
            return [Answer(percent(walk, left.value, right, frame), path, frame)]
        if isinstance(right, Constant):
            return [Answer(compute(op, left.value, right.value), path, frame)]
    if op == "+" and isinstance(left, Display) and isinstance(right, Display | Tainted | Unknown):
        return [Answer(concatenated(walk, left, b._replace(value=right)), path, frame)]
    if op == "*" and isinstance(left, Display) and isinstance(right, Constant):
        return [Answer(_repeated(left, right.value), path, frame)]
    if op == "|" and isinstance(left, Table):
        return [Answer(containers.updated(walk, left, right, Given(right), frame), path, frame)]
    if op in "|-&" and isinstance(left, Display) and isinstance(right, Display):
        return [Answer(_set_operation(walk, op, left, right, frame), path, frame)]
    if isinstance(left, Instance) or isinstance(right, Instance):
        found = overloaded(walk, op, a, b)
        if found:
            return found
    return [Answer(_of_library(walk, op, left, right), None, frame)]


def _of_library(walk: Walk, op: str, left: Value, right: Value) -> Value:
    """What an operator gives that a library type defines, such as ``folder / name`` of paths."""
    name = METHODS.get(op)
    for owner, prefix in ((left, "__"), (right, "__r")):
        if name is None or not isinstance(owner, Produced):
            continue
        for type_ in walk.library.ancestry(owner.path):
            method = f"{type_}.{prefix}{name}__"
            row = walk.library.functions.get(method)
            found = row.returns if row is not None else walk.library.result(method)
            if found:
                return walk.library_object(found)
    return Unknown("computed")


def plain(walk: Walk, value: Value, frame: Frame) -> Value:
    """Members of value enumerations behave as their value in operators."""
    if isinstance(value, Member):
        found = walk.argument(value.operand, frame)
        if len(found) == 1:
            return found[0].value
    return value


def _text_field(value: Value) -> Value:
    """The text of a record that has one."""
    if isinstance(value, Record):
        for name, operand in value.fields:
            if name == TEXT and isinstance(operand, Given):
                return operand.value
    return value


def compute(op: str, left: Literal, right: Literal) -> Value:
    """One operator on two Python values."""
    function = _OPERATORS.get(op)
    if function is None or _too_large(op, left, right):
        return Unknown("computed")
    try:
        return constant_or_unknown(function(left, right))
    except (TypeError, ValueError, ArithmeticError):
        return Unknown("computed")


def _too_large(op: str, left: Literal, right: Literal) -> bool:
    if op == "*":
        for text, count in ((left, right), (right, left)):
            if isinstance(text, str | bytes) and isinstance(count, int):
                return len(text) * count > TEXT_LENGTH
    if op in ("**", "<<") and isinstance(right, int | float):
        return right > _LARGEST_SHIFT
    return False


def percent(walk: Walk, template: str | bytes, right: Value, frame: Frame) -> Value:
    """``template % right``."""
    if isinstance(right, Table) and isinstance(template, str):
        argument: Any = entries_of(walk, right, set(_PLACEHOLDER.findall(template)), frame)
    else:
        argument = python_value(walk, right, frame)
    values = argument if isinstance(argument, tuple) else (argument,)
    if argument is NotImplemented or not pure.formats_within_bounds(template, values):
        return Unknown("computed")
    try:
        return constant_or_unknown(template % argument)
    except (TypeError, ValueError, KeyError, OverflowError):
        return Unknown("computed")


def entries_of(walk: Walk, table: Table, wanted: set[str], frame: Frame) -> Any:
    """Those entries of a dict that a template reads; NotImplemented when some are not known."""
    if table.more or table.sources or table.open_ended:
        return NotImplemented
    held = {
        key: _operand_value(walk, operand, frame) for key, operand in table.entries if key in wanted
    }
    return held if all(x is not NotImplemented for x in held.values()) else NotImplemented


def python_value(walk: Walk, value: Value, frame: Frame) -> Any:
    """A value as the Python object it is, NotImplemented when some part is not known."""
    match value:
        case Constant(constant):
            return constant
        case Record():
            text = _text_field(value)
            return text.value if isinstance(text, Constant) else NotImplemented
        case Member():
            return python_value(walk, plain(walk, value, frame), frame)
        case Display(kind=kind):
            ordered = containers.listed(walk, value, frame)
            if ordered is None:
                return NotImplemented
            items = [_operand_value(walk, each, frame) for each in ordered]
            if any(each is NotImplemented for each in items):
                return NotImplemented
            try:
                return {"list": list, "set": set, "frozenset": frozenset}.get(kind, tuple)(items)
            except TypeError:
                return NotImplemented
        case Table(more=(), open_ended=False):
            keys = containers.listed(walk, value, frame)
            if keys is None:
                return NotImplemented
            found = {}
            for key in keys:
                assert isinstance(key, Given) and isinstance(key.value, Constant)
                answers = walk.item(value, key.value.value, frame, None)
                each = python_value(walk, answers[0].value, answers[0].frame) if answers else None
                if each is NotImplemented or len(answers) != 1:
                    return NotImplemented
                found[key.value.value] = each
            return found
        case _:
            return NotImplemented


def _operand_value(walk: Walk, operand: Operand, frame: Frame) -> Any:
    found = walk.argument(operand, frame)
    return python_value(walk, found[0].value, found[0].frame) if len(found) == 1 else NotImplemented


def from_python(value: object) -> Value:
    """A Python object as a value."""
    match value:
        case dict():
            entries = tuple(
                (k, Given(from_python(e))) for k, e in value.items() if isinstance(k, Literal)
            )
            return Table(entries)
        case list() | tuple():
            items = tuple(Given(from_python(e)) for e in value[:DISPLAY_ITEMS])
            return Display(type(value).__name__, items)
        case set() | frozenset():
            return Display("set", tuple(Given(from_python(e)) for e in sorted(value, key=repr)))
        case _:
            return constant_or_unknown(value)


def concatenated(walk: Walk, left: Display, right: Answer) -> Display:
    """``left + right``; before elements of unknown number, others keep their places."""
    value, frame = right.value, right.frame
    one, other = containers.listed(walk, left, frame), containers.listed(walk, value, frame)
    if one is not None and other is not None:
        return Display(left.kind, one + other)
    if one is not None and isinstance(value, Display) and value.source is None:
        return Display(left.kind, one + value.items, value.more)
    items, is_told = (left.items, left.source is None) if one is None else (one, True)
    more = left.more if is_told else (ElementOf(Given(left)),)
    return Display(left.kind, items, (*more, ElementOf(Given(value, right.path))))


def _repeated(left: Display, count: Literal) -> Value:
    if isinstance(count, int) and not left.more and len(left.items) * count <= DISPLAY_ITEMS:
        return Display(left.kind, left.items * max(0, count))
    return Display(left.kind, (), (*left.items, *left.more))


def _set_operation(walk: Walk, op: str, left: Display, right: Display, frame: Frame) -> Value:
    one, other = python_value(walk, left, frame), python_value(walk, right, frame)
    if one is NotImplemented or other is NotImplemented:
        mine, theirs = (*left.items, *left.more), (*right.items, *right.more)
        if op == "|":
            return Display("set", (), (*mine, *theirs))
        if op == "-":
            return Display("set", (), tuple(each for each in mine if each not in theirs))
        return Display("set", (), mine if other is NotImplemented else theirs)
    function = {"|": set.union, "-": set.difference, "&": set.intersection}[op]
    return from_python(function(set(one), set(other)))


def unary(walk: Walk, value: v.Unary, node: NodeId, frame: Frame) -> Answers:
    """``not``, ``-``, ``+``, ``~``."""
    answers: Answers = []
    for a in walk.resolve(value.operand, frame):
        if isinstance(a.value, Instance) and value.operator in UNARY:
            own = by_own_method(walk, a, UNARY[value.operator], ())
            if own:
                answers.extend(own)
                continue
        result: Value = Unknown("computed")
        if value.operator == "not":
            truth = walk.truth(a.value)
            if truth is not None:
                result = Constant.of(not truth)
        elif isinstance(a.value, Constant) and isinstance(a.value.value, int | float):
            number = a.value.value
            if value.operator in ("-", "+"):
                result = constant_or_unknown(-number if value.operator == "-" else +number)
            elif isinstance(number, int):
                result = constant_or_unknown(~int(number))
        answers.append(Answer(result, a.path, a.frame))
    return answers


def format_parts(walk: Walk, parts: tuple[NodeId, ...], node: NodeId, frame: Frame) -> Answers:
    """An f-string: the product of its parts' alternatives."""
    states: list[tuple[str | None, Path | None, Frame]] = [("", None, frame)]
    for part in parts:
        grown: list[tuple[str | None, Path | None, Frame]] = []
        for text, path, f in states:
            for a in walk.resolve(part, f):
                value = plain(walk, a.value, a.frame)
                piece = value.value if isinstance(value, Constant) else None
                known = text is not None and isinstance(piece, str)
                joined = str(text) + str(piece) if known else None
                is_literal = isinstance(walk.node(part, f), v.Const)
                grown.append((joined, path or (None if is_literal else a.path), a.frame))
        states = grown[:WIDTH]
        if len(grown) > WIDTH:
            walk.limits.hit("width")
            states.append((None, None, frame))
    own = hop(None, frame.scope, node, "literal")
    return [
        Answer(Unknown("text") if text is None else constant_or_unknown(text), path or own, f)
        for text, path, f in states
    ]


def formatted(walk: Walk, value: v.Formatted, node: NodeId, frame: Frame) -> Answers:
    """One replacement field."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        specs = [Answer(Constant.of(""), None, a.frame)]
        if value.spec != NONE:
            specs = walk.resolve(value.spec, a.frame)
        for spec in specs:
            result = _format_one(walk, a, value.conversion, spec)
            answers.append(Answer(result, a.path, spec.frame))
    return answers


def _format_one(walk: Walk, a: Answer, conversion: str, spec: Answer) -> Value:
    value = a.value
    if isinstance(value, Instance):
        return text_of_instance(walk, a, conversion, spec.value)
    value = _text_field(plain(walk, value, a.frame))
    if not isinstance(value, Constant) or not isinstance(spec.value, Constant):
        return Unknown("text")
    if not pure.formats_within_bounds(str(spec.value.value), ()):
        return Unknown("limit: text length")
    subject: object = value.value
    if conversion:
        subject = {"r": repr, "a": ascii}.get(conversion, str)(subject)
    try:
        return constant_or_unknown(format(subject, str(spec.value.value)))
    except (TypeError, ValueError):
        return Unknown("text")


def text_of(walk: Walk, a: Answer) -> Value:
    """``str(value)``."""
    value = _text_field(a.value)
    if isinstance(value, Constant):
        return constant_or_unknown(str(value.value))
    if isinstance(a.value, Instance):
        return text_of_instance(walk, a, "s")
    if isinstance(a.value, Member):
        inner = plain(walk, a.value, a.frame)
        return inner if isinstance(inner, Constant) else Unknown("text")
    return Unknown("text")
