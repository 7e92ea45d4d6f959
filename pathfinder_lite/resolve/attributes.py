"""``value.name`` for every kind of value."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import (
    carried,
    classes,
    declared_types,
    descriptors,
    dictionaries,
    exceptions,
    field_stores,
    fields,
    handed_fields,
    library,
    module_variables,
)
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    External,
    Frame,
    Function,
    Generator,
    Given,
    Instance,
    Member,
    Method,
    Module,
    Namespace,
    NodeRef,
    Operand,
    Partial,
    Path,
    Produced,
    Record,
    SuperObject,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.sharing import shared
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def attribute_node(walk: Walk, value: v.Attribute, node: NodeId, frame: Frame) -> Answers:
    """An attribute read."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        for b in walk.attribute(a.value, value.name, a.frame, a.path):
            path = b.path
            if path is not None and path is not a.path:
                path = hop(path, frame.scope, node, "read")
            answers.append(Answer(b.value, path, b.frame))
    return answers + carried.carried_field(walk, value, answers, frame)


def attribute(walk: Walk, value: Value, name: str, frame: Frame, path: Path | None) -> Answers:
    """``value.name``, with ``path`` how ``value`` came."""
    match value:
        case Module(index):
            return _of_module(walk, index, name, frame)
        case Namespace(dotted):
            found = module_variables.submodule(walk, dotted, name, frame.scope.module, frame)
            return found or [Answer(External(f"{dotted}.{name}"), None, frame)]
        case External(dotted):
            return _of_library(walk, dotted, name, frame)
        case Class():
            return _completed(walk, value, name, _of_class(walk, value, name, frame), frame)
        case Instance():
            return of_instance(walk, value, name, frame)
        case SuperObject():
            return classes.super_attribute(walk, value, name, frame)
        case Member():
            return _of_member(walk, value, name, frame)
        case Record():
            return _of_record(walk, value, name, frame, path)
        case Constant() | Display() | Table() | Generator() | Produced() | Typed():
            return library.object_attribute(walk, value, name, frame, path)
        case Descriptor():
            return [Answer(Method(value, name), path, frame)]
        case Function() | Bound() | Partial():
            return _of_function(walk, value, name, frame)
        case _:
            return [Answer(Unknown("attribute of an unknown value"), None, frame)]


def _of_library(walk: Walk, dotted: str, name: str, frame: Frame) -> Answers:
    found: Answers = []
    if dotted in walk.library.holders:
        found = field_stores.on_library_object(walk, dotted, name, frame)
    return found or [Answer(walk.library_name(f"{dotted}.{name}"), None, frame)]


def _of_module(walk: Walk, index: int, name: str, frame: Frame) -> Answers:
    if name == "__name__":
        return [Answer(Constant.of(walk.program.entries[index].module), None, frame)]
    found = module_variables.member(walk, index, name, frame)
    if found is None:
        entry = walk.program.entries[index]
        found = module_variables.submodule(walk, entry.module, name, index, frame)
    if found is not None:
        return [Answer(shared(a.value), a.path, a.frame) for a in found]
    return [Answer(walk.library_name(f"{walk.program.entries[index].module}.{name}"), None, frame)]


def _of_class(walk: Walk, value: Class, name: str, frame: Frame) -> Answers:
    found = classes.class_attribute(walk, value, name, frame)
    if [a.value for a in found] == [Method(value, name)]:
        bases = classes.library_bases(walk, value)
        inherited = library.typed_attribute(walk, bases, name)
        if inherited is not None:
            return [Answer(inherited, None, frame)]
    return found


def of_instance(walk: Walk, value: Instance, name: str, frame: Frame) -> Answers:
    """A field, else what the class offers under the name, bound to the instance."""
    if name == "__dict__":
        return [Answer(dictionaries.fields_of(walk, value, frame), None, frame)]
    described = _data_descriptor(walk, value, name, frame)
    if described is not None:
        return described
    found = fields.field(walk, value, name, frame)
    if found:
        found = handed_fields.changed(walk, value, name, found, frame)
        found = _completed(walk, value.type, name, found, frame)
        if value.shared or value.site is None:
            return [Answer(shared(a.value), a.path, a.frame) for a in found]
        return found
    answers: Answers = []
    for a in classes.lookup(walk, value.type, name, frame):
        answers.extend(_bound_member(walk, value, name, a, frame))
    if answers:
        return _completed(walk, value.type, name, answers, frame)
    return _missing(walk, value, name, frame)


def _completed(walk: Walk, type_: Class, name: str, found: Answers, frame: Frame) -> Answers:
    """A field's values with what its annotation adds where they leave its type open."""
    if not any(declared_types.leaves_open(walk, a.value) for a in found):
        return found
    return declared_types.completed(walk, found, declared_types.of_field(walk, type_, name, frame))


def _data_descriptor(walk: Walk, value: Instance, name: str, frame: Frame) -> Answers | None:
    """Properties win over fields of the same name."""
    if not classes.defines(walk, value.type, name):
        return None
    answers: Answers = []
    for a in classes.lookup(walk, value.type, name, frame):
        if isinstance(a.value, Instance) and descriptors.is_data(walk, a.value):
            answers.extend(_custom_descriptor(walk, value, name, a.value, a, frame))
            continue
        if not (isinstance(a.value, Descriptor) and a.value.kind == "property"):
            return None
        answers.extend(_get(walk, a.value, value, frame))
    return answers


def _get(walk: Walk, descriptor: Descriptor, receiver: Instance, frame: Frame) -> Answers:
    function = descriptor.function
    site = receiver.site
    if isinstance(function, Function):
        site = function.definition
    if site is None:
        return [Answer(Unknown("property"), None, frame)]
    arguments = Arguments((Given(receiver),), star_at=1)
    return [
        Answer(a.value, a.path, frame) for a in walk.apply(function, arguments, site, frame, None)
    ]


def _bound_member(walk: Walk, receiver: Instance, name: str, a: Answer, frame: Frame) -> Answers:
    value = a.value
    match value:
        case Function():
            return [Answer(Bound(value, receiver), a.path, a.frame)]
        case Descriptor(kind="classmethod"):
            return [Answer(Bound(value.function, receiver.type), a.path, a.frame)]
        case Descriptor(kind="staticmethod"):
            return [Answer(value.function, a.path, a.frame)]
        case Descriptor(kind="cached_property"):
            return _get(walk, value, receiver, frame)
        case Descriptor(kind="partialmethod", function=Partial(inner, held)):
            return [Answer(Partial(Bound(inner, receiver), held), a.path, a.frame)]
        case Descriptor():
            return [Answer(Bound(value, receiver), a.path, a.frame)]
        case Instance():
            return _custom_descriptor(walk, receiver, name, value, a, frame)
        case Produced(path, site) if site and walk.library.method(path, "__get__"):
            getter = Method(value, "__get__")
            return walk.apply(getter, Arguments(), site, frame, a.path)
        case _:
            return [Answer(value, a.path, a.frame)]


def _custom_descriptor(
    walk: Walk, receiver: Instance, name: str, value: Instance, a: Answer, frame: Frame
) -> Answers:
    if not classes.defines(walk, value.type, "__get__") or receiver.type.definition is None:
        return [a]
    site = value.site or NodeRef(receiver.type.definition.scope, receiver.type.definition.node)
    arguments = Arguments((Given(receiver), Given(receiver.type)), star_at=2)
    told = descriptors.named(walk, receiver.type, name, value, frame)
    return [
        Answer(c.value, c.path, frame)
        for b in walk.attribute(told, "__get__", frame, None)
        for c in walk.apply(b.value, arguments, site, b.frame, None)
    ]


def _missing(walk: Walk, value: Instance, name: str, frame: Frame) -> Answers:
    """No such field or member: ``__getattr__``, then what a library base may have."""
    if name.startswith("__") and name.endswith("__"):
        if name == "__class__":
            return [Answer(value.type, None, frame)]
        return []
    site = value.site or value.type.definition
    arguments = Arguments((Given(Constant.of(name)),), star_at=1)
    for getter in ("__getattr__", "__getattribute__"):
        if classes.defines(walk, value.type, getter):
            return [
                Answer(b.value, b.path, frame)
                for a in classes.lookup(walk, value.type, getter, frame)
                for b in walk.apply(Bound(a.value, value), arguments, site, a.frame, None)
            ]
    declared = declared_types.of_field(walk, value.type, name, frame)
    if declared:
        return declared
    if name == "args" and exceptions.is_exception(walk, value):
        held = Display("tuple", exceptions.arguments_of(walk, value))
        return [Answer(held, None, frame)]
    bases = classes.library_bases(walk, value.type)
    inherited = library.typed_attribute(walk, bases, name)
    if inherited is not None:
        return [Answer(inherited, None, frame)]
    if bases or classes.has_unknown_base(walk, value.type):
        return [Answer(Method(value, name), None, frame)]
    return [Answer(Unknown(f"field {name}"), None, frame)]


def _member_fields(walk: Walk, value: Member, name: str, frame: Frame) -> Answers | None:
    """A field that the enumeration's ``__init__`` stores; a tuple is its arguments."""
    if not classes.defines(walk, value.type, "__init__"):
        return None
    answers: Answers = []
    for a in walk.argument(value.operand, frame):
        items: tuple[Operand, ...] = (Given(a.value, a.path),)
        if isinstance(a.value, Display) and a.value.kind == "tuple":
            items = a.value.items
        arguments = Arguments(items, star_at=len(items))
        made = Instance(value.type, value.type.definition, value.type.static, arguments)
        answers.extend(fields.field(walk, made, name, frame) or ())
    return answers


def _of_member(walk: Walk, value: Member, name: str, frame: Frame) -> Answers:
    if name in ("value", "_value_"):
        return [Answer(a.value, a.path, frame) for a in walk.argument(value.operand, frame)]
    if name in ("name", "_name_"):
        return [Answer(Constant.of(value.name), None, frame)]
    made = _member_fields(walk, value, name, frame)
    if made:
        return made
    instance = Instance(value.type, None, None)
    answers: Answers = []
    for a in classes.lookup(walk, value.type, name, frame):
        match a.value:
            case Function():
                answers.append(Answer(Bound(a.value, value), a.path, a.frame))
            case Descriptor(kind="property", function=function):
                arguments = Arguments((Given(value),), star_at=1)
                site = value.type.definition
                answers.extend(walk.apply(function, arguments, site, a.frame, None))
            case _:
                answers.extend(_bound_member(walk, instance, name, a, frame))
    if answers:
        return answers
    return [
        b
        for a in walk.argument(value.operand, frame)
        for b in walk.attribute(a.value, name, frame, a.path)
    ]


def _of_record(walk: Walk, value: Record, name: str, frame: Frame, path: Path | None) -> Answers:
    for known, operand in reversed(value.fields):
        if known == name:
            return walk.argument(operand, frame)
    return [Answer(Method(value, name), path, frame)]


def _of_function(walk: Walk, value: Value, name: str, frame: Frame) -> Answers:
    if isinstance(value, Function):
        for known, operand in value.fields:
            if known == name:
                return walk.argument(operand, frame)
    if isinstance(value, Bound):
        if name == "__self__":
            return [Answer(value.receiver, None, frame)]
        if name == "__func__":
            return [Answer(value.function, None, frame)]
        return _of_function(walk, value.function, name, frame)
    if isinstance(value, Partial):
        if name == "func":
            return [Answer(value.callee, None, frame)]
        return [Answer(Unknown("attribute of a partial"), None, frame)]
    if isinstance(value, Function) and name in ("__name__", "__qualname__"):
        return [Answer(Constant.of(walk.scope(value.scope).name), None, frame)]
    if name == "__wrapped__":
        return [Answer(value, None, frame)]
    return [Answer(Method(value, name), None, frame)]
