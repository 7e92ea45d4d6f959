"""Fields of instances, read backwards through their history.

The latest store wins; a call the object was handed to is entered only when a field is asked for
and the callee changes the object; the oldest entry is its ``__init__``. Objects reached through
variables or fields that others share may also have been changed by methods called elsewhere, so
those stores are added as alternatives.
"""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, descriptors
from pathfinder_lite.resolve.field_stores import (
    any_store,
    calls_constructor,
    stored_later,
    stores_elsewhere,
)
from pathfinder_lite.resolve.object_exits import exit_of, exits
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Descriptor,
    External,
    Frame,
    Function,
    Given,
    Handed,
    Instance,
    NodeRef,
    Operand,
    Ref,
    ScopeRef,
    Stored,
    Table,
    Unknown,
    Version,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def field(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """The values of an instance's own field; None when nothing stores one."""
    version = owner.history
    stored = stored_later(walk, owner.type, name)
    if version is not None and not stored and _may_change_inside(walk, owner.type, name):
        # What is no object of the project, such as a logger, is not worth the way.
        at_first = _initial(walk, owner.at(None), name, frame)
        stored = any(isinstance(a.value, Instance) for a in at_first or ())
    if stored and not owner.shared and _is_held_elsewhere(walk, owner, version):
        owner = replace(owner, shared=True)
    while version is not None:
        if not walk.spend():
            return [Answer(Unknown("limit: fuel"), None, frame)]
        event, version = version.event, version.earlier
        if isinstance(event, Stored) and event.name == "\0constructed":
            return _filled(walk, owner, name, frame)
        if isinstance(event, Stored) and _sets(walk, owner.type, event.name, name):
            return [] if event.operand is None else walk.argument(event.operand, frame)
        if isinstance(event, Stored) and event.name == "__dict__" and event.operand is not None:
            found = _from_dictionary(walk, event.operand, name, frame)
            if found:
                return found
        through_class = isinstance(event, Stored) and classes.defines(walk, owner.type, event.name)
        if not stored and not through_class and not calls_constructor(walk, event):
            continue
        if isinstance(event, Stored):
            through = _through_setter(walk, owner.at(version), event, name, frame)
        else:
            through = _through_call(walk, owner.at(version), event, name, frame)
        if through is not None:
            return through
    return _initial(walk, owner.at(None), name, frame)


def _sets(walk: Walk, type_: Class, shown: str, name: str) -> bool:
    """Whether an attribute is a field itself, or a property that gives the field as it is."""
    if shown == name:
        return True
    if not classes.defines(walk, type_, shown):
        return False
    for a in classes.lookup(walk, type_, shown, type_.static):
        if isinstance(a.value, Descriptor) and isinstance(a.value.function, Function):
            scope = walk.scope(a.value.function.scope)
            shape = scope.nodes[scope.root(scope.result)] if scope.result != NONE else None
            if a.value.setter is not None or not isinstance(shape, v.Attribute):
                return False
            return shape.name == name and scope.nodes[scope.root(shape.base)] == v.Param(NodeId(0))
    return False


def _may_change_inside(walk: Walk, type_: Class, name: str) -> bool:
    modules = {c.scope.module for c in walk.order(type_) if isinstance(c, Class)}
    return any(name in walk.program.fields_changed(module) for module in modules)


def _is_held_elsewhere(walk: Walk, owner: Instance, version: Version | None) -> bool:
    """Whether an object was handed over, so that others may keep it and change it later."""
    methods = {"__init__"}
    while version is not None:
        event, version = version.event, version.earlier
        call = walk.node(event.call, event.frame) if isinstance(event, Handed) else None
        if not isinstance(event, Handed) or not isinstance(call, v.Call):
            continue
        if event.slot == RECEIVER:
            callee = walk.node(call.callee, event.frame)
            methods.add(callee.name if isinstance(callee, v.Attribute) else "")
        elif not all(isinstance(a.value, External) for a in walk.resolve(call.callee, event.frame)):
            return True
    return any(_gives_itself_away(walk, owner.type, name) for name in sorted(methods))


def _gives_itself_away(walk: Walk, type_: Class, method: str) -> bool:
    """Whether a method stores its own object in another one."""
    if method not in walk.members(type_):
        return False
    for a in classes.lookup(walk, type_, method, walk.module_frame(type_.scope.module)):
        if isinstance(a.value, Function) and _stores_first(walk.scope(a.value.scope)):
            return True
    return False


def _stores_first(scope: Scope) -> bool:
    return any(
        store.value != NONE and scope.nodes[scope.root(store.value)] == v.Param(0)
        for store in scope.attribute_stores
    )


def _from_dictionary(walk: Walk, operand: Operand, name: str, frame: Frame) -> Answers:
    """A field stored through the object's ``__dict__``."""
    return [
        b
        for a in walk.argument(operand, frame)
        if isinstance(a.value, Table) and walk.has_key(a.value, name, a.frame) is not False
        for b in walk.item(a.value, name, a.frame, a.path)
    ]


def _through_setter(
    walk: Walk, earlier: Instance, event: Stored, name: str, frame: Frame
) -> Answers | None:
    """A store to a property runs its setter, which may store the wanted field."""
    if event.operand is None or not classes.defines(walk, earlier.type, event.name):
        return None
    for a in classes.lookup(walk, earlier.type, event.name, frame):
        if isinstance(a.value, Instance) and descriptors.is_data(walk, a.value):
            exit_, entered = descriptors.stored(
                walk, earlier, event.name, a.value, event.operand, frame
            )
            if exit_ is not None and entered is not None:
                return _fields_at_exit(walk, earlier, exit_, entered, name, frame)
        setter = a.value.setter if isinstance(a.value, Descriptor) else None
        if isinstance(setter, Function):
            site = NodeRef(setter.definition.scope, setter.definition.node)
            bound = Arguments((Given(earlier), event.operand), star_at=2)
            exit_, entered = exit_of(walk, setter, bound, 0, earlier, site, frame)
            if exit_ is not None and entered is not None:
                return _fields_at_exit(walk, earlier, exit_, entered, name, frame)
    return None


def _through_call(
    walk: Walk, earlier: Instance, event: Handed, name: str, frame: Frame
) -> Answers | None:
    """The field after a call; None when no callee changes the object."""
    left = exits(walk, earlier, event.call, event.slot, event.frame)
    if all(exit_ is None for exit_, _ in left):
        return None
    answers: Answers = []
    changed = False
    for exit_, entered in left:
        if exit_ is not None and entered is not None:
            found = _fields_at_exit(walk, earlier, exit_, entered, name, frame)
            if found is not None:
                answers.extend(found)
                changed = True
                continue
        answers.extend(field(walk, earlier, name, frame) or ())
    return answers if changed else None


def _fields_at_exit(
    walk: Walk, earlier: Instance, exit_: NodeId, entered: Frame, name: str, frame: Frame
) -> Answers | None:
    answers: Answers = []
    found = False
    for a in walk.resolve(exit_, entered):
        if isinstance(a.value, Instance) and a.value.history is not earlier.history:
            values = field(walk, a.value, name, a.frame)
            if values is not None:
                found = True
                left = walk.left_by(entered, values)
                answers.extend(Answer(b.value, b.path, frame) for b in left)
    return answers if found else None


def _initial(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """The field as ``__init__`` leaves it, or as any store to it anywhere does."""
    if owner.site is None:
        stored = any_store(walk, owner, name, frame)
        constructed = _constructed_fields(walk, owner, name, frame)
        return stored if constructed is None else [*(stored or ()), *constructed]
    if owner.arguments is None:
        return None
    answers = _after_init(walk, owner, name, frame)
    if owner.shared or answers is None:
        elsewhere = stores_elsewhere(walk, owner, name, frame)
        if elsewhere:
            answers = [*(answers or ()), *elsewhere]
    return answers


def _after_init(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    assert owner.arguments is not None and owner.frame is not None and owner.site is not None
    raw = Instance(owner.type, owner.site, owner.frame)
    makers = [
        a.value
        for a in classes.lookup(walk, owner.type, "__init__", frame)
        if isinstance(a.value, Function)
    ]
    if not makers:
        return _generated_init(walk, owner, raw, name, frame)
    answers: Answers = []
    found = False
    for function in makers:
        bound = owner.arguments.prepend(Given(raw))
        exit_, entered = exit_of(walk, function, bound, 0, raw, owner.site, owner.frame)
        if exit_ is None or entered is None:
            continue
        for a in walk.resolve(exit_, entered):
            if isinstance(a.value, Instance):
                values = field(walk, a.value, name, a.frame)
                if values is not None:
                    found = True
                    left = walk.left_by(entered, values)
                    answers.extend(_seen_from(walk, b, entered, owner, frame) for b in left)
    return answers if found else None


def _seen_from(walk: Walk, answer: Answer, entered: Frame, owner: Instance, frame: Frame) -> Answer:
    """An answer of the constructor's context, in the asking frame.

    When the allocating frame is on the asking frame's chain, what the answer chose of its callers
    is carried over.
    """
    path = answer.path
    if path is not None and owner.site is not None:
        path = hop(path, owner.site.scope, owner.site.node, "field")
    chosen = answer.frame.parent if answer.frame.scope == entered.scope else None
    if chosen is None or owner.frame is None or chosen is owner.frame:
        return Answer(answer.value, path, frame)
    chain: list[Frame] = []
    current: Frame | None = frame
    while current is not None and current is not owner.frame:
        chain.append(current)
        current = current.parent
    if current is None:
        return Answer(answer.value, path, frame)
    for each in reversed(chain):
        chosen = walk.frames.with_parent(each, chosen)
    return Answer(answer.value, path, chosen)


def _generated_init(
    walk: Walk, owner: Instance, raw: Instance, name: str, frame: Frame
) -> Answers | None:
    """A field that a constructor made from annotations fills, then what post-init makes of it."""
    after = _post_init(walk, owner, raw, name, frame)
    return after if after is not None else _filled(walk, owner, name, frame)


def _filled(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """What a constructor made from annotations puts in a field."""
    assert owner.arguments is not None and owner.frame is not None
    if not classes.makes_fields(walk, owner.type):
        return None
    operand = classes.argument_of_field(walk, owner.type, name, owner.arguments)
    if operand is not None:
        pinned = binding.pin(operand, owner.frame)
        found = walk.argument(pinned, frame)
        assert owner.site is not None
        site = owner.site
        given = [
            Answer(a.value, hop(a.path, site.scope, site.node, "field"), a.frame) for a in found
        ]
        if given:
            return given
    if owner.arguments.double_star and name in classes.field_names(walk, owner.type):
        answers: Answers = []
        for operand in owner.arguments.double_star:
            pinned = binding.pin(operand, owner.frame)
            for a in walk.argument(pinned, frame):
                answers.extend(walk.item(a.value, name, a.frame, a.path))
        known = [a for a in answers if not isinstance(a.value, Unknown)]
        return known or None
    return None


def _post_init(
    walk: Walk, owner: Instance, raw: Instance, name: str, frame: Frame
) -> Answers | None:
    if not classes.defines(walk, owner.type, "__post_init__"):
        return None
    assert owner.site is not None and owner.frame is not None
    plain = Instance(owner.type, owner.site, owner.frame, owner.arguments)
    for a in classes.lookup(walk, owner.type, "__post_init__", frame):
        if not isinstance(a.value, Function):
            continue
        before = plain.at(walk.frames.version(Stored("\0constructed", None), None))
        extra = tuple(
            (p.name, binding.pin(operand, owner.frame))
            for p in walk.scope(a.value.scope).parameters[1:]
            if (operand := _init_only(walk, owner, p.name)) is not None
        )
        bound = Arguments((Given(before),), extra, star_at=1)
        exit_, entered = exit_of(walk, a.value, bound, 0, before, owner.site, owner.frame)
        if exit_ is None or entered is None:
            continue
        answers: Answers = []
        stored = False
        for b in walk.resolve(exit_, entered):
            if isinstance(b.value, Instance):
                later = _stored_after(walk, b, name, frame)
                stored = stored or bool(later)
                answers.extend(later or _filled(walk, owner, name, frame) or ())
        if stored:
            return answers
    return None


def _init_only(walk: Walk, owner: Instance, name: str) -> Operand | None:
    """The constructor's operand for a parameter of ``__post_init__``, or its default."""
    assert owner.arguments is not None
    given = classes.argument_of_field(walk, owner.type, name, owner.arguments)
    if given is not None:
        return given
    bound = walk.scope(owner.type.scope).bindings.get(name)
    return None if bound is None else Ref(bound, classes.body_frame(walk, owner.type))


def _stored_after(walk: Walk, a: Answer, name: str, frame: Frame) -> Answers:
    """A field stored in a history since construction, without going further back."""
    assert isinstance(a.value, Instance)
    version = a.value.history
    while version is not None:
        event, version = version.event, version.earlier
        if isinstance(event, Stored):
            if event.name == "\0constructed":
                return []
            if event.name == name and event.operand is not None:
                found = walk.argument(event.operand, a.frame)
                return [Answer(b.value, b.path, frame) for b in found]
    return []


def _constructed_fields(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """A generated constructor's field over all calls of the class."""
    if name not in classes.field_names(walk, owner.type):
        return None
    scope = walk.scope(owner.type.scope)
    answers: Answers = []
    for located in walk.program.calls_named(scope.name):
        origin = walk.open_frame(ScopeRef(located.module, located.scope.id))
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call):
            continue
        for a in walk.resolve(located.site.node, origin):
            made = a.value
            if isinstance(made, Instance) and made.type.scope == owner.type.scope:
                found = field(walk, made, name, a.frame) or ()
                answers.extend(Answer(b.value, b.path, frame) for b in found)
    return answers or None
