"""Classes: method resolution order, member lookup, construction."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.link.hierarchy import merge
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import class_stores
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    External,
    Frame,
    Function,
    Given,
    Instance,
    Member,
    Method,
    NodeRef,
    Operand,
    Record,
    Ref,
    ScopeRef,
    SuperObject,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Answers, Walk

_ENUMERATIONS = frozenset({
    "enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag",
})  # fmt: skip
VALUE_ENUMERATIONS = frozenset({"enum.IntEnum", "enum.StrEnum", "builtins.str", "builtins.int"})
_FIELD_DECORATORS = frozenset({"dataclass", "attrs", "define", "frozen", "mutable", "s", "attrib"})
OPAQUE_BASES = frozenset({"builtins.object", "abc.ABC", "typing.Protocol", "typing.Generic"})
"""Library classes that give their subclasses nothing."""


def order(walk: Walk, type_: Class) -> tuple[Value, ...]:
    """The C3 order; library bases stand as ``External``, unresolved ones as ``Unknown``."""
    definition = walk.node(type_.definition.node, type_.static)
    if not isinstance(definition, v.ClassRef):
        return (type_,)
    bases: list[Value] = []
    for node in definition.bases:
        shape = walk.node(node, type_.static)
        if isinstance(shape, v.Item):
            node = shape.base
        found = [a.value for a in walk.resolve(node, type_.static)]
        kept = [b for b in found if isinstance(b, Class | External | Record)]
        bases.append(kept[0] if kept else Unknown("base class"))
    parents = [
        walk.order(base) if isinstance(base, Class) else _library_order(walk, base)
        for base in bases
    ]
    return merge(type_, parents, bases)


def _library_order(walk: Walk, base: Value) -> tuple[Value, ...]:
    if not isinstance(base, External):
        return (base,)
    return tuple(External(path) for path in walk.library.ancestry(base.path))


def body_frame(walk: Walk, type_: Class) -> Frame:
    """The context in which a class body ran."""
    return walk.frames.frame(type_.scope, parent=type_.static, static=type_.static)


def own(walk: Walk, type_: Class, name: str, frame: Frame) -> Answers:
    """A name in a class's own body, or stored on the class from outside; empty without one."""
    bound = walk.scope(type_.scope).bindings.get(name)
    stored = class_stores.stored_on_class(walk, type_, name, frame)
    if bound is None:
        return stored
    body = body_frame(walk, type_)
    return [*(Answer(a.value, a.path, frame) for a in walk.resolve(bound, body)), *stored]


def lookup(walk: Walk, type_: Class, name: str, frame: Frame) -> Answers:
    """A name along the method resolution order, undescribed; empty when no project class has it."""
    for known, operand in type_.fields:
        if known == name:
            return walk.argument(operand, frame)
    line = walk.order(type_)
    if name == "__init_subclass__":
        line = line[1:]
    for each in line:
        if isinstance(each, Class):
            found = own(walk, each, name, frame)
            if found:
                return found
    return []


def defines(walk: Walk, type_: Class, name: str) -> bool:
    """Whether some project class in the order binds ``name`` in its body."""
    return name in walk.members(type_)


def library_bases(walk: Walk, type_: Class) -> tuple[str, ...]:
    """The library classes among a class's ancestors."""
    return tuple(each.path for each in walk.order(type_) if isinstance(each, External))


def has_unknown_base(walk: Walk, type_: Class) -> bool:
    """Whether some ancestor could not be resolved."""
    return any(isinstance(each, Unknown) for each in walk.order(type_))


def class_attribute(
    walk: Walk, type_: Class, name: str, frame: Frame, start: Value | None = None
) -> Answers:
    """``Class.name``: members of enumerations, functions unbound, class methods bound."""
    found = lookup(walk, type_, name, frame)
    if is_enumeration(walk, type_) and name in walk.scope(type_.scope).bindings:
        bound = walk.scope(type_.scope).bindings[name]
        if found and not any(isinstance(a.value, Function | Descriptor) for a in found):
            operand = Ref(bound, body_frame(walk, type_))
            return [Answer(Member(type_, name, operand), found[0].path, frame)]
    answers: Answers = []
    for a in found:
        value = a.value
        if isinstance(value, Descriptor) and value.kind == "classmethod":
            value = Bound(value.function, type_)
        elif isinstance(value, Function) and name == "__init_subclass__":
            value = Bound(value, type_)
        elif isinstance(value, Descriptor) and value.kind == "staticmethod":
            value = value.function
        answers.append(Answer(value, a.path, a.frame))
    if answers:
        return answers
    if name == "__name__":
        return [Answer(Constant.of(walk.scope(type_.scope).name), None, frame)]
    if name == "__members__" and is_enumeration(walk, type_):
        return [Answer(Typed("builtins.dict"), None, frame)]
    for base in library_bases(walk, type_):
        if base not in OPAQUE_BASES:
            return [Answer(Method(type_, name), None, frame)]
    return [Answer(Unknown(f"class attribute {name}"), None, frame)]


def is_enumeration(walk: Walk, type_: Class) -> bool:
    """Whether the class is an ``Enum``."""
    return any(base in _ENUMERATIONS for base in library_bases(walk, type_))


def members(walk: Walk, type_: Class) -> list[tuple[str, Operand]]:
    """The members of an enumeration, in order of definition."""
    scope = walk.scope(type_.scope)
    body = body_frame(walk, type_)
    names = [
        (node, name)
        for name, node in scope.bindings.items()
        if not name.startswith("_")
        and not isinstance(scope.nodes[node], v.FunctionRef | v.ClassRef)
    ]
    return [(name, Ref(node, body)) for node, name in sorted(names)]


def construct(
    walk: Walk, type_: Class, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    """``Class(...)``."""
    if is_enumeration(walk, type_):
        return _member_of_value(walk, type_, arguments, frame)
    if _is_called_by_metaclass(walk, type_):
        return [Answer(Instance(type_, None, None), None, frame)]
    instance = Instance(type_, site, frame, arguments)
    makers = lookup(walk, type_, "__new__", frame)
    if not makers:
        if "builtins.str" in library_bases(walk, type_) and arguments.positional:
            return _as_text(walk, instance, arguments.positional[0], frame)
        return [Answer(instance, None, frame)]
    answers: Answers = []
    for maker in makers:
        function = maker.value
        if isinstance(function, Descriptor):
            function = function.function
        kept = isinstance(function, Function) and _keeps_objects(walk, function)
        for a in walk.apply(function, arguments.prepend(Given(type_)), site, frame, None):
            value = a.value
            if isinstance(value, Unknown | Typed) or (_is_bare(value, type_) and not kept):
                value = instance
            answers.append(Answer(value, a.path, a.frame))
    return answers


def _is_bare(value: Value, type_: Class) -> bool:
    """Whether a value is an object that ``object.__new__`` has just made."""
    return isinstance(value, Instance) and value.site is None and value.type.scope == type_.scope


def _keeps_objects(walk: Walk, maker: Function) -> bool:
    """Whether a ``__new__`` stores what it makes, so that later calls may give it again."""
    scope = walk.scope(maker.scope)
    in_tables = any(isinstance(n, v.WithItem) for n in scope.nodes)
    return bool(scope.attribute_stores or scope.variable_stores) or in_tables


def bare_object(walk: Walk, arguments: Arguments, site: NodeRef, frame: Frame) -> Answers | None:
    """``object.__new__(type)``: some object of a class; None when that is none of the project."""
    if not arguments.positional:
        return None
    made = walk.argument(arguments.positional[0], frame)
    if not made or not all(isinstance(a.value, Class) for a in made):
        return None
    return [
        Answer(Instance(a.value, None, None), None, a.frame)
        for a in made
        if isinstance(a.value, Class)
    ]


def _is_called_by_metaclass(walk: Walk, type_: Class) -> bool:
    """Whether a metaclass decides what calling the class gives."""
    for each in walk.order(type_):
        if not isinstance(each, Class):
            continue
        shape = walk.node(each.definition.node, each.static)
        if isinstance(shape, v.ClassRef) and shape.metaclass != NONE:
            found = walk.resolve(shape.metaclass, each.static)
            return any(
                isinstance(a.value, Class) and defines(walk, a.value, "__call__") for a in found
            )
    return False


def _as_text(walk: Walk, instance: Instance, operand: Operand, frame: Frame) -> Answers:
    """An object of a subclass of ``str`` is the text it is made of."""
    return [
        a if isinstance(a.value, Constant) else a._replace(value=instance)
        for a in walk.argument(operand, frame)
    ]


def _member_of_value(walk: Walk, type_: Class, arguments: Arguments, frame: Frame) -> Answers:
    if not arguments.positional:
        return [Answer(Unknown("enumeration"), None, frame)]
    answers: Answers = []
    for wanted in walk.argument(arguments.positional[0], frame):
        for name, operand in members(walk, type_):
            values = [a.value for a in walk.argument(operand, frame)]
            if wanted.value in values or isinstance(wanted.value, Unknown):
                answers.append(Answer(Member(type_, name, operand), wanted.path, wanted.frame))
    return answers or [Answer(Unknown("enumeration"), None, frame)]


def super_(walk: Walk, value: v.Super, node: NodeId, frame: Frame) -> Answers:
    """Zero-argument ``super()``."""
    answers: Answers = []
    for a in walk.resolve(value.receiver, frame):
        current = _defining_class(walk, value, frame)
        if current is None:
            answers.append(Answer(Unknown("super"), None, a.frame))
        else:
            answers.append(Answer(SuperObject(current, a.value), a.path, a.frame))
    return answers


def _defining_class(walk: Walk, value: v.Super, frame: Frame) -> Class | None:
    ref = ScopeRef(frame.scope.module, value.scope)
    scope = walk.scope(ref)
    if scope.kind != "class":
        return None
    static = frame.static
    outer = ScopeRef(ref.module, scope.parent)
    around = static.static if static is not None and static.scope == ref else None
    return Class(ref, around or walk.open_frame(outer), NodeRef(outer, scope.definition))


def super_attribute(walk: Walk, value: SuperObject, name: str, frame: Frame) -> Answers:
    """``super().name``: the next class in the receiver's order that has it."""
    receiver = value.receiver
    if isinstance(receiver, Instance):
        start: Class | None = receiver.type
    else:
        start = receiver if isinstance(receiver, Class) else None
    if start is None:
        return [Answer(Unknown("super"), None, frame)]
    line = walk.order(start)
    position = next(
        (i for i, c in enumerate(line) if isinstance(c, Class) and c.scope == value.after.scope), -1
    )
    for each in line[position + 1 :]:
        if isinstance(each, Class):
            found = own(walk, each, name, frame)
            if found:
                return [_bind(walk, a, receiver, frame) for a in found]
        elif isinstance(each, External) and each.path not in OPAQUE_BASES:
            return [Answer(Method(receiver, name), None, frame)]
    return [Answer(External(f"builtins.object.{name}"), None, frame)]


def _bind(walk: Walk, answer: Answer, receiver: Value, frame: Frame) -> Answer:
    value = answer.value
    if isinstance(value, Descriptor):
        if value.kind == "classmethod":
            type_ = receiver.type if isinstance(receiver, Instance) else receiver
            return Answer(Bound(value.function, type_), answer.path, answer.frame)
        if value.kind == "staticmethod":
            return Answer(value.function, answer.path, answer.frame)
    if isinstance(value, Function) and walk.scope(value.scope).name != "__new__":
        return Answer(Bound(value, receiver), answer.path, answer.frame)
    return answer


def field_names(walk: Walk, type_: Class) -> tuple[str, ...]:
    """Fields a constructor made from annotations takes, bases first; empty when it has none."""
    if not makes_fields(walk, type_):
        return ()
    found: dict[str, None] = {}
    for each in reversed(walk.order(type_)):
        if isinstance(each, Class):
            for name, annotation in walk.scope(each.scope).annotations:
                if not _is_class_variable(walk, each, annotation):
                    found.setdefault(name)
    return tuple(found)


def _is_class_variable(walk: Walk, type_: Class, annotation: NodeId) -> bool:
    scope = walk.scope(type_.scope)
    shape = scope.nodes[annotation]
    if isinstance(shape, v.Item):
        shape = scope.nodes[shape.base]
    return getattr(shape, "name", "") == "ClassVar"


_FIELD_BASES = (
    "typing.NamedTuple",
    "pydantic",
    "msgspec",
    "typing.Typed",
    "django.db.models.Model",
)


def makes_fields(walk: Walk, type_: Class) -> bool:
    """Whether the constructor comes from annotations: dataclass, pydantic, models of Django."""
    for each in walk.order(type_):
        if isinstance(each, Class):
            outer = walk.scope(each.definition.scope)
            for site in outer.calls:
                if (
                    site.kind == "decorator"
                    and site.name in _FIELD_DECORATORS
                    and decorated_scope(outer, site.node) == each.scope.scope
                ):
                    return True
        elif isinstance(each, External) and each.path not in OPAQUE_BASES:
            if each.path.startswith(_FIELD_BASES):
                return True
        elif isinstance(each, Unknown):
            return True
    return False


def argument_of_field(walk: Walk, type_: Class, name: str, arguments: Arguments) -> Operand | None:
    """The constructor operand that fills a field made from an annotation."""
    given = binding.keyword_operand(arguments, name)
    if given is not None:
        return given
    fields = field_names(walk, type_)
    if name in fields:
        return binding.positional_operand(arguments, fields.index(name))
    return None
