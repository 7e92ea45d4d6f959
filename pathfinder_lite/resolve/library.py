"""Library calls: what a model row says, or the behaviour it names."""

from __future__ import annotations

from pathfinder_lite.models.library import FunctionModel, Library
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
    Instance,
    Method,
    NodeRef,
    Path,
    Produced,
    Record,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Request
from pathfinder_lite.resolve.semantics import HANDLERS
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def name(library: Library, path: str) -> Value:
    """What a dotted library name stands for: a constant, or itself under its canonical name."""
    path = canonical(library, path)
    if path in library.values:
        return Constant.of(library.values[path])
    return External(path)


def canonical(library: Library, path: str) -> str:
    """The name a library object is defined under, following re-exports."""
    head, tail = path, ""
    while head:
        target = library.aliases.get(head)
        if target is not None:
            return canonical(library, target + tail) if target != head else path
        head, dot, last = head.rpartition(".")
        tail = f"{dot}{last}{tail}"
    return path


def object_of(library: Library, path: str) -> Value:
    """Some object of a library type."""
    path = canonical(library, path)
    if path.startswith("builtins."):
        return Typed(path)
    return Produced(path)


def call(
    walk: Walk, name_: str, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A call of a library function or class."""
    model = walk.library.functions.get(name_)
    if model is not None:
        return _modelled(walk, model, name_, arguments, site, frame, None)
    if name_.startswith("<"):
        found = given(walk, arguments, 0, "", frame)
        return found or [Answer(Unknown("decorator"), None, frame)]
    return [Answer(Produced(_result_type(name_), site, frame), None, frame)]


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
    model = walk.library.functions.get(f"{callee.path}.__call__")
    if model is None:
        return [Answer(Unknown(f"call of {callee.path}"), None, frame)]
    return _modelled(walk, model, callee.path, arguments, site, frame, callee)


def call_method(
    walk: Walk, method: Method, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A method of a library object, looked up along the library's own class hierarchy."""
    for owner in owner_types(walk, method.receiver):
        name_ = f"{owner}.{method.name}"
        model = walk.library.functions.get(name_)
        if model is not None:
            return _modelled(walk, model, name_, arguments, site, frame, method.receiver)
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
            pending = [path]
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
    if isinstance(value, Produced):
        for owner in owner_types(walk, value):
            model = walk.library.functions.get(f"{owner}.{name_}:attribute")
            if model is not None:
                site = value.site
                if site is not None and value.frame is not None:
                    full = f"{owner}.{name_}"
                    return _modelled(walk, model, full, Arguments(), site, frame, value)
                return [Answer(object_of(walk.library, model.returns), None, frame)]
    if isinstance(value, Generator) and name_ in ("__iter__", "__enter__"):
        return [Answer(Bound(External("<identity>"), value), path, frame)]
    return [Answer(Method(value, name_), path, frame)]
