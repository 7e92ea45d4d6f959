"""Annotations of typeshed's stubs as dotted names of types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pathfinder_lite.models.stub_names import (
    Definition,
    FunctionNode,
    assigned_name,
    definition,
    dotted,
    locate,
    module_names,
    public_name,
)

# Aliases of aliases; typeshed nests them four deep.
_DEPTH = 8
_INNER = frozenset({"Annotated", "ClassVar", "Final", "Optional", "ReadOnly", "Required"})
_AWAITABLE = frozenset({"Awaitable", "Coroutine"})
# The type of the receiver, and what typeshed writes beside a type that is None now and then.
_STANDING = frozenset({"Self", "MaybeNone"})
_NOTHING = frozenset({
    "builtins.object", "typing.Any", "typing.Never", "typing.NoReturn", "typing.AnyStr",
    "typing.Protocol", "typing.Generic", "typing.TypeVar",
})  # fmt: skip
_PROPERTIES = frozenset({"property", "cached_property", "getter"})
NONE_TYPE = "builtins.NoneType"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an annotation stands: in a stub module, for a receiver of a type (or none)."""

    module: str
    receiver: str = ""


def dotted_type(node: ast.expr | None, place: Place) -> str:
    """The one type an annotation names, ``None`` beside it left out; empty when not known."""
    if node is None:
        return ""
    named = {found for found, _ in alternatives(node, place, _DEPTH)}
    wanted = named - {NONE_TYPE} or named
    return next(iter(wanted)) if len(wanted) == 1 else ""


def parts_of(node: ast.expr | None, place: Place) -> tuple[str, list[ast.expr]]:
    """The one generic type an annotation names, and what stands in its brackets."""
    if node is None:
        return "", []
    found = [each for each in alternatives(node, place, _DEPTH) if each[0] != NONE_TYPE]
    path, written = found[0] if len(found) == 1 else ("", node)
    if not isinstance(written, ast.Subscript):
        return "", []
    inner = written.slice
    return path, list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]


def alternatives(node: ast.expr, place: Place, depth: int) -> Iterator[tuple[str, ast.expr]]:
    """Types of a union with the expressions that name them; an empty type for what is not known."""
    match node:
        case _ if not depth:
            yield "", node
        case ast.Constant(value=None):
            yield NONE_TYPE, node
        case ast.Constant(value=str() as text):
            yield from alternatives(ast.parse(text, mode="eval").body, place, depth - 1)
        case ast.BinOp(left, ast.BitOr(), right):
            yield from alternatives(left, place, depth)
            yield from alternatives(right, place, depth)
        case ast.Name() | ast.Attribute():
            yield from _named(node, place, depth)
        case ast.Subscript(base, inner):
            yield from _subscript(node, base, inner, place, depth)
        case _:
            yield "", node


def _subscript(
    node: ast.Subscript, base: ast.expr, inner: ast.expr, place: Place, depth: int
) -> Iterator[tuple[str, ast.expr]]:
    members = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
    name = dotted(base).rpartition(".")[2]
    if name == "Union":
        for each in members:
            yield from alternatives(each, place, depth)
    elif name in _INNER:
        yield from alternatives(members[0], place, depth)
        if name == "Optional":
            yield NONE_TYPE, node
    elif name in _AWAITABLE:
        yield from alternatives(members[-1], place, depth)
    elif name == "Literal":
        for each in members:
            if isinstance(each, ast.Constant):
                yield f"builtins.{type(each.value).__name__}", each
            else:
                yield "", each
    else:
        for path, _ in alternatives(base, place, depth):
            yield path, node


def _named(node: ast.expr, place: Place, depth: int) -> Iterator[tuple[str, ast.expr]]:
    name = dotted(node)
    last = name.rpartition(".")[2]
    if last in _STANDING:
        yield place.receiver if last == "Self" else NONE_TYPE, node
        return
    found = locate(f"{home(name, place.module)}.{name}")
    if not isinstance(found, Definition):
        yield "", node
        return
    inside = Place(found.module, place.receiver)
    match found.nodes[0]:
        case ast.ClassDef():
            yield class_name(found), node
        case ast.AnnAssign(annotation=note, value=ast.expr() as value) if dotted(note).endswith(
            "TypeAlias"
        ):
            yield from alternatives(value, inside, depth - 1)
        case ast.Assign(value=ast.Subscript() | ast.BinOp() as value):
            yield from alternatives(value, inside, depth - 1)
        case ast.Assign(value=ast.Call(keywords=keywords)):
            # A type variable stands at least for its bound.
            bounds = [each.value for each in keywords if each.arg == "bound"]
            yield dotted_type(bounds[0] if bounds else None, inside), node
        case _:
            yield "builtins.str" if found.path == "typing.LiteralString" else "", node


def home(name: str, module: str) -> str:
    """The module a name in a stub is looked up in: its own, else ``builtins``."""
    names = module_names(module) or {}
    return module if name.partition(".")[0] in names else "builtins"


def class_name(found: Definition) -> str:
    """The public name of a class; empty for those that say nothing or exist in stubs only."""
    path = public_name(found.path)
    return "" if path in _NOTHING or path.startswith("_typeshed.") else path


def direct_bases(found: Definition) -> list[str]:
    """Dotted base classes of a class, as far as they are known."""
    node = found.class_node
    if node is None:
        return []
    place = Place(found.module)
    named = [dotted_type(base, place) for base in node.bases]
    return [name for name in dict.fromkeys(named) if name and name != NONE_TYPE]


@cache
def find(path: str) -> tuple[Definition, str] | None:
    """What a dotted name is, and for members of classes the class they were asked of.

    Members are looked for in bases too; a variable has the members of its type.
    """
    found = locate(path)
    if isinstance(found, Definition):
        assigned = assigned_name(found)
        if assigned and assigned != found.name:
            return find(f"{home(assigned, found.module)}.{assigned}")
        if "." not in found.name:
            return found, ""
        path = found.path
    owner, _, name = path.rpartition(".")
    receiver = _type_at(owner) if owner else ""
    return _member(receiver, name) if receiver else None


def attribute_type(found: Definition, receiver: str) -> str:
    """The type of a variable, a class attribute or a property; empty for anything else."""
    place = Place(found.module, receiver)
    node = found.nodes[0]
    if isinstance(node, ast.AnnAssign):
        return _declared(node, place)
    if isinstance(node, ast.Assign) and receiver and not assigned_name(found):
        return receiver if "enum.Enum" in ancestors(receiver) else ""
    if found.functions and any(_is_property(each) for each in found.functions):
        return dotted_type(found.functions[0].returns, place)
    return ""


def _declared(node: ast.AnnAssign, place: Place) -> str:
    match dotted(node.annotation).rpartition(".")[2], node.value:
        case "TypeAlias", _:
            return ""
        case "Final", ast.Constant(value=value):
            return f"builtins.{type(value).__name__}"
        case "Final", ast.Name() | ast.Attribute() as value:
            name = dotted(value)
            known = find(f"{home(name, place.module)}.{name}")
            return attribute_type(*known) if known is not None else ""
        case _:
            return dotted_type(node.annotation, place)


def _is_property(node: FunctionNode) -> bool:
    names = [dotted(each).rpartition(".")[2] for each in node.decorator_list]
    return any(name in _PROPERTIES for name in names)


def _type_at(path: str) -> str:
    """The class a dotted name is, else the type of the object it is."""
    found = locate(path)
    if isinstance(found, Definition) and found.class_node is not None:
        return public_name(found.path)
    known = find(path) if found is None or isinstance(found, Definition) else None
    return attribute_type(*known) if known is not None else ""


@cache
def ancestors(path: str) -> tuple[str, ...]:
    """A class and its bases, nearest first, as far as they are known."""
    seen: list[str] = []
    pending = [path]
    while pending:
        each = pending.pop(0)
        found = locate(each)
        if each not in seen and isinstance(found, Definition):
            seen.append(each)
            pending.extend(direct_bases(found))
    return tuple(seen)


def _member(receiver: str, name: str) -> tuple[Definition, str] | None:
    for each in ancestors(receiver):
        found = locate(each)
        info = found.members.get(name) if isinstance(found, Definition) and found.members else None
        if info is not None and isinstance(found, Definition):
            return definition(found.module, f"{found.name}.{name}", info), receiver
    return None
