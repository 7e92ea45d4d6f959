"""Library calls: what a model row says, or the behaviour it names."""

from __future__ import annotations

from collections.abc import Iterable

from pathfinder_lite.models.library import FunctionModel, Library
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Generator,
    Given,
    Instance,
    Method,
    NodeRef,
    Path,
    Produced,
    Record,
    Ref,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Request
from pathfinder_lite.resolve.semantics import HANDLERS
from pathfinder_lite.resolve.walk import Answers, Walk, hop

EXCEPTION = "builtins.BaseException"


def name(library: Library, path: str) -> Value:
    """What a dotted library name stands for: a constant, or itself under its canonical name."""
    path = canonical(library, path)
    if path in library.values:
        return Constant.of(library.values[path])
    return External(path)


def canonical(library: Library, path: str) -> str:
    """The name a library object is best known under, following re-exports."""
    return library.canonical(path)


def object_of(library: Library, path: str) -> Value:
    """Some object of a library type."""
    path = canonical(library, path)
    if path.startswith("builtins."):
        return Typed(path)
    return Produced(path)


def call(
    walk: Walk, name_: str, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A call of a library function or class, or of a method of an object with a library name."""
    if name_.startswith("<") and name_ not in walk.library.functions:
        found = given(walk, arguments, 0, "", frame)
        return found or [Answer(Unknown("decorator"), None, frame)]
    names = called_names(walk, name_)
    for each in names:
        model = walk.library.functions.get(each)
        if model is not None:
            owner = each.rpartition(".")[0]
            receiver = None if each == name_ else Produced(owner)
            return _modelled(walk, model, each, arguments, site, frame, receiver)
    type_ = _first_result(walk, names) or _result_type(name_)
    if EXCEPTION in walk.library.ancestry(name_):
        return [Answer(_exception(name_, arguments, frame), None, frame)]
    return [Answer(_returned(type_, site, frame), None, frame)]


def _exception(path: str, arguments: Arguments, frame: Frame) -> Record:
    """An exception of a library: its fields are what it was made of."""
    rest = binding.pin(arguments.star[0], frame) if arguments.star else None
    source = rest if isinstance(rest, Ref | Given) else None
    positional = tuple(binding.pin(o, frame) for o in arguments.positional)
    named = tuple((name_, binding.pin(o, frame)) for name_, o in arguments.keywords)
    if path.endswith("ExceptionGroup"):
        named = (*named, *zip(("message", "exceptions"), positional, strict=False))
    return Record(path, (*named, ("args", Given(Display("tuple", positional, (), source)))))


def called_names(walk: Walk, path: str) -> list[str]:
    """Names a called library name goes by: a method of an object is one of its type's as well."""
    owner, _, name_ = path.rpartition(".")
    if not owner or path in walk.library.functions:
        return [path]
    type_ = walk.library.type_of(owner)
    owners = walk.library.ancestry(type_) if type_ else ()
    return [path, *(f"{each}.{name_}" for each in owners)]


def _first_result(walk: Walk, names: Iterable[str]) -> str:
    return next((type_ for each in names if (type_ := walk.library.result(each))), "")


def _result_type(name_: str) -> str:
    """Classes make objects of themselves; what an unmodelled function returns is not known."""
    last = name_.rpartition(".")[2]
    return name_ if last[:1].isupper() else f"{name_}()"


def _modelled(
    walk: Walk,
    model: FunctionModel,
    name_: str,
    arguments: Arguments,
    site: NodeRef,
    frame: Frame,
    receiver: Value | None,
) -> Answers:
    if model.semantics:
        handler = HANDLERS.get(model.semantics)
        if handler is not None:
            request = Request(name_, model, arguments, site, frame, receiver)
            return handler(walk, request)
    answers: Answers = []
    for position, keyword in model.alternatives:
        found = given(walk, arguments, position, keyword, frame) or []
        answers.extend(
            Answer(a.value, hop(a.path, site.scope, site.node, "passed"), a.frame)
            if a.path is not None
            else a
            for a in found
        )
    if model.returns:
        answers.append(Answer(_returned(model.returns, site, frame), None, frame))
    if model.unknown or not answers:
        answers.append(Answer(Unknown(f"result of {name_}"), None, frame))
    return answers


def _returned(path: str, site: NodeRef, frame: Frame) -> Value:
    if path.startswith("builtins.") and path != "builtins.object":
        return Typed(path)
    return Produced(path, site, frame)


def call_object(
    walk: Walk, callee: Produced, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    """A call of what a library call gave, such as an ``itemgetter``."""
    found = walk.library.method(callee.path, "__call__")
    if found is not None:
        return _modelled(walk, found[1], callee.path, arguments, site, frame, callee)
    type_ = walk.library.result(f"{callee.path}.__call__")
    if type_:
        return [Answer(_returned(type_, site, frame), None, frame)]
    return [Answer(Unknown(f"call of {callee.path}"), None, frame)]


def call_method(
    walk: Walk, method: Method, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A method of a library object, looked up along the library's own class hierarchy."""
    names = [f"{owner}.{method.name}" for owner in owner_types(walk, method.receiver)]
    for name_ in names:
        model = walk.library.functions.get(name_)
        if model is not None:
            return _modelled(walk, model, name_, arguments, site, frame, method.receiver)
    type_ = _first_result(walk, names)
    if type_:
        return [Answer(_returned(type_, site, frame), None, frame)]
    if isinstance(method.receiver, Produced):
        return [
            Answer(Produced(f"{method.receiver.path}.{method.name}()", site, frame), None, frame)
        ]
    return [Answer(Unknown(f"method {method.name}"), None, frame)]


def owner_types(walk: Walk, receiver: Value) -> list[str]:
    """Dotted types whose methods a receiver has, nearest first; empty when not known."""
    match receiver:
        case Produced(path) | Typed(path):
            pending = [path]
        case Record(kind) | Display(kind) | Table(_, _, kind):
            pending = [kind]
        case Instance(type=type_):
            pending = [c.path for c in walk.order(type_) if isinstance(c, External)]
        case Class():
            pending = [c.path for c in walk.order(receiver) if isinstance(c, External)]
        case External(path):
            pending = [each for each in (path, walk.library.type_of(path)) if each]
        case _:
            return []
    found: list[str] = []
    for path in pending:
        found.extend(each for each in walk.library.ancestry(path) if each not in found)
    return found


def object_attribute(
    walk: Walk, value: Value, name_: str, frame: Frame, path: Path | None
) -> Answers:
    """An attribute of a constant, a container or a library object."""
    found = typed_attribute(walk, (_type_path(walk, value),), name_)
    if found is not None:
        return [Answer(found, None, frame)]
    if isinstance(value, Generator) and name_ in ("__iter__", "__enter__"):
        return [Answer(Bound(External("<identity>"), value), path, frame)]
    return [Answer(Method(value, name_), path, frame)]


def typed_attribute(walk: Walk, types: Iterable[str], name_: str) -> Value | None:
    """An attribute of objects of the first type that has it; None for methods and the unknown."""
    for type_ in types:
        found = walk.library.attribute(type_, name_) if type_ else ""
        if found:
            return object_of(walk.library, found)
    return None


def entered(walk: Walk, answer: Answer) -> Answers:
    """What a ``with`` statement binds for an object of a library: mostly the object itself."""
    path = _type_path(walk, answer.value)
    target = walk.library.target(path) if path else None
    if target is None or target == path:
        return [answer]
    value: Value = Unknown("with target")
    if target:
        value = object_of(walk.library, target)
        if isinstance(value, Produced) and isinstance(answer.value, Produced):
            value = Produced(value.path, answer.value.site, answer.value.frame)
    return [Answer(value, answer.path, answer.frame)]


def element(walk: Walk, value: Value) -> Value:
    """What iterating over an object of a library meets."""
    path = _type_path(walk, value)
    found = walk.library.element(path) if path else ""
    return object_of(walk.library, found) if found else Unknown("element")


def _type_path(walk: Walk, value: Value) -> str:
    match value:
        case Produced(path) | Typed(path):
            return path
        case External(path):
            return walk.library.type_of(path)
        case _:
            return ""
