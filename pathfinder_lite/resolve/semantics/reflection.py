"""Attributes by name, types, namespaces and modules as values."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    Constant,
    Display,
    External,
    Function,
    Given,
    Instance,
    Member,
    Module,
    Partial,
    Produced,
    Record,
    Ref,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _get_attribute(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    default = given(walk, request.arguments, 2, "", request.frame)
    for owner in operand_answers(walk, request.arguments, 0, request.frame):
        for key in operand_answers(walk, request.arguments, 1, owner.frame):
            if not (isinstance(key.value, Constant) and isinstance(key.value.value, str)):
                answers.append(Answer(Unknown("getattr"), None, key.frame))
                continue
            found = walk.attribute(owner.value, key.value.value, key.frame, owner.path)
            known = [a for a in found if not _is_missing(walk, a.value)]
            answers.extend(known)
            if default is not None and (not known or _is_loose(owner.value)):
                answers.extend(Answer(d.value, d.path, key.frame) for d in default)
            elif not known:
                answers.extend(found)
    return answers


def _is_missing(walk: Walk, value: Value) -> bool:
    """Whether an attribute lookup came to nothing that exists for sure."""
    return isinstance(value, Unknown) and value.reason.startswith(("field ", "class attribute "))


def _is_loose(value: Value) -> bool:
    return isinstance(value, Unknown | Typed | Produced)


def _has_attribute(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for owner in operand_answers(walk, request.arguments, 0, request.frame):
        for key in operand_answers(walk, request.arguments, 1, owner.frame):
            value: Value = Unknown("hasattr")
            if isinstance(key.value, Constant) and not _is_loose(owner.value):
                found = walk.attribute(owner.value, str(key.value.value), key.frame, None)
                missing = [_is_missing(walk, a.value) for a in found]
                if all(missing):
                    value = Constant.of(False)
                elif not any(isinstance(a.value, Unknown) for a in found):
                    value = Constant.of(True)
            answers.append(Answer(value, None, key.frame))
    return answers


def _callable(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        value: Value = Unknown("callable")
        if isinstance(a.value, Function | Bound | Class | Partial):
            value = Constant.of(True)
        elif isinstance(a.value, Constant | Display | Table):
            value = Constant.of(False)
        elif isinstance(a.value, Instance) and "__call__" in walk.members(a.value.type):
            value = Constant.of(True)
        answers.append(Answer(value, None, a.frame))
    return answers


def _type_of(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        match a.value:
            case Instance(type=type_) | Member(type=type_):
                value: Value = type_
            case Constant(type_name=kind):
                value = External(f"builtins.{kind}")
            case Produced(path):
                value = External(path)
            case _:
                value = Unknown("type")
        answers.append(Answer(value, None, a.frame))
    return answers


def _variables(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if isinstance(a.value, Record):
            answers.append(
                Answer(Table(a.value.fields, open_ended=a.value.open_ended), None, a.frame)
            )
            continue
        if isinstance(a.value, Instance):
            answers.extend(walk.attribute(a.value, "__dict__", a.frame, a.path))
            continue
        names: list[str] = []
        if isinstance(a.value, Module):
            facts = walk.program.facts(a.value.index)
            names = sorted(facts.scopes[0].bindings) if facts else []
        elif isinstance(a.value, Class):
            names = sorted(walk.scope(a.value.scope).bindings)
        table = Table(open_ended=not names)
        for name in dict.fromkeys(names):
            found = walk.attribute(a.value, name, a.frame, None)
            if len(found) == 1:
                table = containers.with_entry(table, name, Given(found[0].value, found[0].path))
        answers.append(Answer(table, None, a.frame))
    return answers


def _globals(walk: Walk, request: Request) -> Answers:
    facts = walk.program.facts(request.site.scope.module)
    table = Table()
    origin = walk.module_frame(request.site.scope.module)
    for name, node in sorted(facts.scopes[0].bindings.items()) if facts else ():
        table = containers.with_entry(table, name, Ref(node, origin))
    return [Answer(replace(table, open_ended=True), None, request.frame)]


def _module(walk: Walk, request: Request) -> Answers:
    """``importlib.import_module(name)``."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        value: Value = Unknown("module")
        if isinstance(a.value, Constant) and isinstance(a.value.value, str):
            dotted = a.value.value
            level = len(dotted) - len(dotted.lstrip("."))
            importer = request.site.scope.module
            package = given(walk, request.arguments, 1, "package", a.frame) or []
            if level == 1 and package and isinstance(package[0].value, Constant):
                dotted = str(package[0].value.value) + dotted
            elif level:
                dotted = walk.program.absolute(importer, dotted.lstrip("."), level)
            index = walk.program.find(dotted, importer)
            value = Module(index) if index is not None else External(dotted)
        answers.append(Answer(value, None, a.frame))
    return answers


def _isinstance(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        for b in operand_answers(walk, request.arguments, 1, a.frame):
            verdict = walk.instance_check(a.value, b.value, b.frame)
            value: Value = Unknown("isinstance") if verdict is None else Constant.of(verdict)
            answers.append(Answer(value, None, b.frame))
    return answers


def _current_exception(walk: Walk, request: Request) -> Answers:
    """What the handler that a call stands in has caught, as it is or as ``sys.exc_info`` does."""
    scope, frame = walk.scope(request.site.scope), request.frame
    blocks = {(block.first, block.end) for block in scope.protected}
    caught = [
        NodeId(number)
        for number, node in enumerate(scope.nodes[: request.site.node])
        if isinstance(node, v.Caught) and (node.first, node.end) in blocks
    ]
    if not caught or frame.scope != request.site.scope:
        return [Answer(Unknown("exception"), None, frame)]
    found = walk.resolve(caught[-1], frame)
    if request.model.returns != "tuple":
        return found
    kind = Given(Unknown("exception type"))
    rest = Given(Unknown("traceback"))
    return [
        Answer(Display("tuple", (kind, Given(a.value, a.path), rest)), None, a.frame) for a in found
    ]


def _dynamic_class(walk: Walk, request: Request) -> Answers:
    if len(request.arguments.positional) == 1:
        return _type_of(walk, request)
    return [Answer(Unknown("type()"), None, request.frame)]


HANDLERS: dict[str, Handler] = {
    "callable": _callable,
    "current-exception": _current_exception,
    "get-attribute": _get_attribute,
    "globals": _globals,
    "has-attribute": _has_attribute,
    "is-instance": _isinstance,
    "module": _module,
    "type": _dynamic_class,
    "variables": _variables,
}
