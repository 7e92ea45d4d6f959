"""Type expressions: the objects that an annotation stands for.

``Any`` and ``object`` say nothing. Containers are collections of one unknown element of the type
given, ``Awaitable`` and its kin the object itself, because awaiting and entering pass it through.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Given,
    Instance,
    Operand,
    Partial,
    Produced,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Answers, Walk

_DEEPEST = 8
"""Type arguments within type arguments, and aliases of aliases."""

_TYPING = ("typing.", "typing_extensions.", "collections.abc.", "contextlib.", "asyncio.")

_WRAPPERS = frozenset({
    "Optional", "Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "InitVar",
    "Awaitable", "Future", "Task", "ContextManager", "AbstractContextManager",
    "AsyncContextManager", "AbstractAsyncContextManager",
})  # fmt: skip
"""Types that stand for their first argument: awaiting and entering pass other objects through."""

_COLLECTIONS = {
    "list": "list", "List": "list", "Sequence": "list", "MutableSequence": "list",
    "Collection": "list", "Container": "list", "Reversible": "list",
    "Iterable": "list", "Iterator": "list", "Generator": "list",
    "AsyncIterable": "list", "AsyncIterator": "list", "AsyncGenerator": "list",
    "ValuesView": "list", "KeysView": "list",
    "set": "set", "Set": "set", "frozenset": "set", "FrozenSet": "set", "AbstractSet": "set",
    "MutableSet": "set", "deque": "deque", "Deque": "deque",
}  # fmt: skip

_MAPPINGS = frozenset({
    "dict", "Dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict", "DefaultDict",
    "ChainMap",
})  # fmt: skip

_SILENT = frozenset({"builtins.object", "builtins.type"})


def objects(
    walk: Walk, node: NodeId, static: Frame, frame: Frame, owner: Class | None = None
) -> Answers:
    """Objects of an annotation's type; none when it says nothing usable.

    ``node`` stands in ``static``; ``owner`` is the class that ``Self`` means. The answers hold in
    ``frame``.
    """
    found = _Reader(walk, owner).objects(node, static, 0)
    return [Answer(value, None, frame) for value in dict.fromkeys(found)]


def metadata(walk: Walk, node: NodeId, static: Frame) -> list[tuple[NodeId, Frame]]:
    """The calls among what ``Annotated`` adds to a type, also by way of an alias."""
    return _Reader(walk, None).metadata(node, static)


def members(walk: Walk, a: Answer) -> Iterator[Value]:
    """The types that a test or a handler names: one, or those of a tuple."""
    if not isinstance(a.value, Display):
        yield a.value
        return
    for operand in a.value.items:
        for b in walk.argument(operand, a.frame):
            yield from members(walk, b)


def objects_of(walk: Walk, type_: Value) -> list[Value]:
    """Some object of a type; none of what is no class, or of ``object``."""
    match type_:
        case Class():
            return [Instance(type_, None, None)]
        case External(path) if path not in _SILENT and not path.startswith("typing."):
            return [walk.library_object(path)]
        case _:
            return []


class _Reader:
    """Reads one annotation."""

    def __init__(self, walk: Walk, owner: Class | None) -> None:
        self._walk = walk
        self._owner = owner

    def objects(self, node: NodeId, static: Frame, depth: int) -> list[Value]:
        """Some object of each type that a type expression allows."""
        if depth > _DEEPEST or not self._walk.spend():
            return []
        shape = self._walk.node(node, static)
        match shape:
            case v.Binary("|", left, right):
                sides = (left, right)
                return [o for side in sides for o in self.objects(side, static, depth + 1)]
            case v.Item(base, key):
                return self._generic(base, key, static, depth)
            case v.Const():
                return []
            case _:
                alias = self._alias(node, static)
                if alias is not None:
                    return self.objects(*alias, depth + 1)
                return [
                    o
                    for type_ in self.types(node, static, depth)
                    for o in self._object(type_, depth)
                ]

    def types(self, node: NodeId, static: Frame, depth: int = 0) -> list[Value]:
        """What a name in an annotation means, imports for type checkers included."""
        walk = self._walk
        found = [a.value for a in walk.resolve(node, static)]
        known: list[Value] = [t for t in found if isinstance(t, Class | External | Produced)]
        if known or depth > _DEEPEST:
            return known
        match walk.node(node, static):
            case v.Gate(_, then, otherwise):
                sides = (then, otherwise)
                return [t for side in sides for t in self.types(side, static, depth + 1)]
            case v.Attribute(base, name):
                return [
                    a.value
                    for t in self._bases(base, static, depth)
                    for a in walk.attribute(t, name, static, None)
                    if isinstance(a.value, Class | External)
                ]
            case v.Name(name):
                bound = walk.scope(walk.module_frame(static.scope.module).scope).bindings.get(name)
                if bound is not None:
                    module = walk.module_frame(static.scope.module)
                    return self.types(bound, module, depth + 1)
                return []
            case v.ImportFrom():
                target = self._imported(node, static)
                return self.types(*target, depth + 1) if target is not None else []
            case _:
                return []

    def _bases(self, node: NodeId, static: Frame, depth: int) -> list[Value]:
        """The modules or classes an attribute of an annotation is taken from."""
        walk = self._walk
        found: list[Value] = [
            a.value for a in walk.resolve(node, static) if not isinstance(a.value, Unknown)
        ]
        if found or depth > _DEEPEST:
            return found
        match walk.node(node, static):
            case v.Gate(_, then, otherwise):
                return [t for s in (then, otherwise) for t in self._bases(s, static, depth + 1)]
            case v.Name(name):
                module = walk.module_frame(static.scope.module)
                bound = walk.scope(module.scope).bindings.get(name)
                return [] if bound is None else self._bases(bound, module, depth + 1)
            case _:
                return []

    def _alias(self, node: NodeId, static: Frame) -> tuple[NodeId, Frame] | None:
        """The type expression a name is an alias of, and where it stands; None if it is none."""
        walk = self._walk
        place: tuple[NodeId, Frame] | None = (node, static)
        for _ in range(_DEEPEST):
            if place is None:
                return None
            at, frame = place
            match walk.node(at, frame):
                case v.Binary("|") | v.Item() if place != (node, static):
                    return place
                case v.Name(name):
                    module = walk.module_frame(frame.scope.module)
                    bound = walk.scope(module.scope).bindings.get(name)
                    place = None if bound is None or bound == at else (bound, module)
                case v.ImportFrom():
                    place = self._imported(at, frame)
                case v.Attribute(base, name):
                    place = self._member(base, name, frame)
                case _:
                    return None
        return None

    def _imported(self, node: NodeId, static: Frame) -> tuple[NodeId, Frame] | None:
        shape = self._walk.node(node, static)
        assert isinstance(shape, v.ImportFrom)
        program, importer = self._walk.program, static.scope.module
        dotted = program.absolute(importer, shape.module, shape.level)
        return self._bound(program.find(dotted, importer), shape.name)

    def _member(self, base: NodeId, name: str, static: Frame) -> tuple[NodeId, Frame] | None:
        for value in self._bases(base, static, 0):
            index = getattr(value, "index", None)
            found = self._bound(index, name) if isinstance(index, int) else None
            if found is not None:
                return found
        return None

    def _bound(self, index: int | None, name: str) -> tuple[NodeId, Frame] | None:
        facts = None if index is None else self._walk.program.facts(index)
        bound = None if facts is None else facts.scopes[MODULE].bindings.get(name)
        if index is None or bound is None:
            return None
        return bound, self._walk.module_frame(index)

    def _object(self, type_: Value, depth: int) -> list[Value]:
        """Some object of a type."""
        match type_:
            case Class():
                return [Instance(type_, None, None)]
            case External(path):
                return self._library_object(path)
            case Produced("typing.NewType" | "typing.TypeVar" as path, site, made) if site and made:
                call = self._walk.scope(site.scope).nodes[site.node]
                if not isinstance(call, v.Call):
                    return []
                nodes = [node for name, node in call.keywords if name == "bound"]
                if path == "typing.NewType" or not nodes:
                    nodes = list(call.positional[1:])
                return [o for node in nodes for o in self.objects(node, made, depth + 1)]
            case _:
                return []

    def _library_object(self, path: str) -> list[Value]:
        last = path.rpartition(".")[2]
        if last == "Self" and path.startswith(_TYPING):
            return [] if self._owner is None else [Instance(self._owner, None, None)]
        if path in _SILENT or path.startswith(("typing.", "typing_extensions.")):
            return []
        return [self._walk.library_object(path)]

    def _generic(self, base: NodeId, key: NodeId, static: Frame, depth: int) -> list[Value]:
        """``base[key]``: by the name of the type that takes the arguments."""
        shape = self._walk.node(key, static)
        is_list = isinstance(shape, v.Sequence) and shape.kind == "tuple"
        members = shape.elements if is_list and isinstance(shape, v.Sequence) else (key,)
        found: list[Value] = []
        for type_ in self.types(base, static):
            name = _generic_name(type_)
            if name is None:
                found.extend(self._object(type_, depth))
            else:
                found.extend(self._constructed(name, members, static, depth + 1) or [])
        return found

    def metadata(self, node: NodeId, static: Frame) -> list[tuple[NodeId, Frame]]:
        """The calls that stand behind the type in ``Annotated[type, …]``."""
        at, frame = self._alias(node, static) or (node, static)
        shape = self._walk.node(at, frame)
        if not isinstance(shape, v.Item):
            return []
        key = self._walk.node(shape.key, frame)
        if not isinstance(key, v.Sequence):
            return []
        calls = [e for e in key.elements[1:] if isinstance(self._walk.node(e, frame), v.Call)]
        is_annotated = any(
            _generic_name(type_) == "Annotated" for type_ in self.types(shape.base, frame)
        )
        return [(call, frame) for call in calls] if calls and is_annotated else []

    def _constructed(
        self, name: str, members: tuple[NodeId, ...], static: Frame, depth: int
    ) -> list[Value]:
        if not members:
            return []
        if name == "Literal":
            shapes = [self._walk.node(each, static) for each in members]
            return [Constant.of(each.value) for each in shapes if isinstance(each, v.Const)]
        if name == "Union":
            return [o for each in members for o in self.objects(each, static, depth)]
        if name in ("Coroutine", "Callable"):
            made = self.objects(members[-1], static, depth)
            return made if name == "Coroutine" else [returning(each) for each in made]
        if name in ("type", "Type"):
            return [t for t in self.types(members[0], static, depth) if not isinstance(t, Produced)]
        if name in ("tuple", "Tuple"):
            return self._tuple(members, static, depth)
        if name in _WRAPPERS:
            return self.objects(members[0], static, depth)
        if name in _MAPPINGS:
            keys: Operand = Given(Unknown("key"))
            given = self._given(members[-1], static, depth)
            return [Table((), tuple((keys, each) for each in given))] if given else []
        kind = _COLLECTIONS.get(name)
        given = self._given(members[0], static, depth) if kind else ()
        return [Display(kind, (), given)] if kind and given else []

    def _tuple(self, members: tuple[NodeId, ...], static: Frame, depth: int) -> list[Value]:
        last = self._walk.node(members[-1], static)
        if isinstance(last, v.Opaque) and last.type_name == "ellipsis":
            given = self._given(members[0], static, depth)
            return [Display("tuple", (), given)] if given else []
        items: list[Operand] = []
        for each in members:
            made = self.objects(each, static, depth)
            items.append(Given(made[0] if len(made) == 1 else Unknown("element")))
        return [Display("tuple", tuple(items))]

    def _given(self, node: NodeId, static: Frame, depth: int) -> tuple[Operand, ...]:
        return tuple(Given(each) for each in self.objects(node, static, depth))


def returning(value: Value) -> Value:
    """A callable of which nothing is known but what it returns."""
    return Partial(External("<identity>"), Arguments((Given(value),), star_at=1))


def _generic_name(type_: Value) -> str | None:
    """The name of a type whose arguments mean something; None for other generic types."""
    if not isinstance(type_, External):
        return None
    owner, _, last = type_.path.rpartition(".")
    special = type_.path.startswith(_TYPING) or owner in ("builtins", "collections", "dataclasses")
    known = last in _WRAPPERS or last in _COLLECTIONS or last in _MAPPINGS
    spelled = last in ("Union", "type", "Type", "tuple", "Tuple", "Callable", "Coroutine")
    return last if special and (known or spelled or last == "Literal") else None
