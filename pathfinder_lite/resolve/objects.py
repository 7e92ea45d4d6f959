"""Versions of objects: what stores and calls leave in their fields and elements.

An instance's fields are read backwards through its history: the latest store wins; a call it was
handed to is entered only when a field is asked for and the callee changes the object; the oldest
entry is its ``__init__``. Objects reached through variables or fields that others share may also
have been changed by methods called elsewhere, so those stores are added as alternatives.
"""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import AttributeStore, Scope
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.link.program import LocatedStore
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, methods
from pathfinder_lite.resolve.apply import enter, unwrapped
from pathfinder_lite.resolve.limits import STORE_FILES
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    Event,
    External,
    Frame,
    Function,
    Given,
    Handed,
    Instance,
    NodeRef,
    Operand,
    Path,
    Record,
    Ref,
    ScopeRef,
    Stored,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_CONSTRUCTORS = ("__init__", "__new__", "__post_init__")
_HISTORY = 48
"""Events kept of one object; later ones are left out, which loses their stores."""


def with_attribute(walk: Walk, value: v.WithAttribute, node: NodeId, frame: Frame) -> Answers:
    """An object after ``object.name = value``."""
    answers = []
    for a in walk.resolve(value.base, frame):
        operand = None if value.value == NONE else Ref(value.value, a.frame)
        answers.append(Answer(_stored(walk, a.value, value.name, operand), a.path, a.frame))
    return answers


def with_computed_attribute(
    walk: Walk, value: v.WithComputedAttribute, node: NodeId, frame: Frame
) -> Answers:
    """An object after ``setattr(object, name, value)``."""
    answers = []
    for a in walk.resolve(value.base, frame):
        for key in walk.resolve(value.name, a.frame):
            name = key.value.value if isinstance(key.value, Constant) else None
            if isinstance(name, str):
                changed = _stored(walk, a.value, name, Ref(value.value, key.frame))
                answers.append(Answer(changed, a.path, key.frame))
            else:
                answers.append(Answer(a.value, a.path, key.frame))
    return answers


def _stored(walk: Walk, owner: Value, name: str, operand: Operand | None) -> Value:
    if isinstance(owner, Instance):
        return _with_event(walk, owner, Stored(name, operand))
    if isinstance(owner, Function | Class):
        kept = tuple(f for f in owner.fields if f[0] != name)
        return replace(owner, fields=kept if operand is None else (*kept, (name, operand)))
    if isinstance(owner, Record):
        kept = tuple(f for f in owner.fields if f[0] != name)
        return replace(owner, fields=kept if operand is None else (*kept, (name, operand)))
    return owner


def _with_event(walk: Walk, owner: Instance, event: Stored | Handed) -> Instance:
    version = owner.history
    if version is not None and version.length >= _HISTORY:
        walk.limits.hit("history")
        return owner
    while version is not None:
        # One event twice means a loop or a recursion: the first round already tells all.
        if version.event == event:
            return owner
        version = version.earlier
    return owner.at(walk.frames.version(event, owner.history))


def with_item(walk: Walk, value: v.WithItem, node: NodeId, frame: Frame) -> Answers:
    """An object after ``object[key] = value`` or ``del object[key]``."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        if not isinstance(a.value, Table | Display | Instance):
            answers.append(a)
            continue
        if isinstance(a.value, Instance):
            answers.append(_dunder_store(walk, a, value, node))
            continue
        for key in walk.resolve(value.key, a.frame):
            operand = None if value.value == NONE else Ref(value.value, key.frame)
            changed = methods.store_item(a.value, key.value, Ref(value.key, key.frame), operand)
            answers.append(Answer(changed, a.path, key.frame))
    return answers


def _dunder_store(walk: Walk, a: Answer, value: v.WithItem, node: NodeId) -> Answer:
    """An instance's own ``__setitem__`` is an event like any other call it is handed to."""
    assert isinstance(a.value, Instance)
    name = "__delitem__" if value.value == NONE else "__setitem__"
    if not classes.defines(walk, a.value.type, name):
        return a
    return Answer(_with_event(walk, a.value, Handed(node, RECEIVER, a.frame)), a.path, a.frame)


def affected(walk: Walk, value: v.Affected, node: NodeId, frame: Frame) -> Answers:
    """An object after a call it was handed to."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        match a.value:
            case Instance():
                changed = _with_event(walk, a.value, Handed(value.call, value.slot, a.frame))
                answers.append(Answer(changed, a.path, a.frame))
            case Table() | Display():
                if isinstance(walk.node(value.call, a.frame), v.Binary):
                    found = walk.resolve(value.call, a.frame)
                    answers.extend(b for b in found if isinstance(b.value, Table | Display))
                elif value.slot == RECEIVER:
                    answers.extend(_mutated(walk, a, value.call))
                else:
                    answers.extend(_returned_object(walk, a, value.call, value.slot))
            case Record() if value.slot == RECEIVER:
                answers.extend(_mutated(walk, a, value.call))
            case Record() | Class() | Function():
                answers.extend(_returned_object(walk, a, value.call, value.slot))
            case _:
                answers.append(a)
    return answers


def _mutated(walk: Walk, a: Answer, call: NodeId) -> Answers:
    """A container after one of its own methods."""
    node = walk.node(call, a.frame)
    assert isinstance(node, v.Call)
    callee = walk.node(node.callee, a.frame)
    if not isinstance(callee, v.Attribute):
        return [a]
    arguments = binding.of_call(walk, node, a.frame)
    return methods.mutate(walk, a, callee.name, arguments)


def _returned_object(walk: Walk, a: Answer, call: NodeId, slot: int) -> Answers:
    """The object as its callee leaves it; unchanged when the callee is not known."""
    if slot == 0 and isinstance(a.value, Display | Table):
        changed = _changed_by_library(walk, a, call)
        if changed is not None:
            return changed
    answers: Answers = []
    for exit_, entered in _exits(walk, a.value, call, slot, a.frame):
        if exit_ is None or entered is None:
            answers.append(a)
            continue
        for b in walk.resolve(exit_, entered):
            kept = b.value if isinstance(b.value, type(a.value)) else a.value
            answers.append(Answer(kept, a.path, a.frame))
    return answers or [a]


def _changed_by_library(walk: Walk, a: Answer, call: NodeId) -> Answers | None:
    """A container after a library function whose row says what it changes; None for others."""
    node = walk.node(call, a.frame)
    if not isinstance(node, v.Call):
        return None
    for callee in walk.resolve(node.callee, a.frame):
        if isinstance(callee.value, External):
            model = walk.library.functions.get(callee.value.path)
            if model is not None and model.changes:
                rest = v.Call(node.callee, node.positional[1:], node.keywords)
                arguments = binding.of_call(walk, rest, callee.frame)
                return methods.mutate(walk, a, model.changes, arguments)
    return None


def _exits(
    walk: Walk, value: Value, call: NodeId, slot: int, frame: Frame
) -> list[tuple[NodeId | None, Frame | None]]:
    """Per callee: the object's version at its exit and its context; None where unchanged."""
    node = walk.node(call, frame)
    if isinstance(node, v.WithItem):
        return _item_exits(walk, value, call, node, frame)
    if not isinstance(node, v.Call):
        return [(None, None)]
    site = NodeRef(frame.scope, call)
    arguments = binding.of_call(walk, node, frame)
    found: list[tuple[NodeId | None, Frame | None]] = []
    for callee, receiver in _callees(walk, value, node, slot, frame):
        for function, bound in unwrapped(walk, callee, arguments, site, frame):
            if function is None:
                found.append((None, None))
                continue
            index = _position(walk, function, bound, arguments, slot, receiver)
            found.append(_exit_of(walk, function, bound, index, value, site, frame))
    return found


def _callees(
    walk: Walk, value: Value, node: v.Call, slot: int, frame: Frame
) -> list[tuple[Value, bool]]:
    """Callee values; a method of the object itself is looked up on this version of it."""
    shape = walk.node(node.callee, frame)
    if slot == RECEIVER and isinstance(shape, v.Attribute):
        base = walk.node(shape.base, frame)
        if isinstance(base, v.Super):
            return [(a.value, True) for a in walk.resolve(node.callee, frame)]
        found = walk.attribute(value, shape.name, frame, None)
        return [(a.value, True) for a in found]
    return [(a.value, False) for a in walk.resolve(node.callee, frame)]


def _position(
    walk: Walk,
    function: Function,
    bound: Arguments,
    arguments: Arguments,
    slot: int,
    receiver: bool,
) -> int | None:
    """The parameter that the object arrives at."""
    parameters = walk.scope(function.scope).parameters
    if receiver:
        return 0 if parameters else None
    shift = len(bound.positional) - len(arguments.positional)
    if slot < len(arguments.positional):
        position = slot + shift
        return position if position < len(parameters) else None
    offset = slot - len(arguments.positional) - len(arguments.star)
    if 0 <= offset < len(arguments.keywords):
        name = arguments.keywords[offset][0]
        return next((i for i, p in enumerate(parameters) if p.name == name), None)
    return None


def _exit_of(
    walk: Walk,
    function: Function,
    bound: Arguments,
    index: int | None,
    value: Value,
    site: NodeRef,
    frame: Frame,
) -> tuple[NodeId | None, Frame | None]:
    scope = walk.scope(function.scope)
    if index is None or index >= len(scope.objects):
        return None, None
    exit_ = scope.objects[index]
    if isinstance(scope.nodes[exit_], v.Param):
        return None, None
    operand: Operand = Given(value)
    positional = list(bound.positional)
    keywords = bound.keywords
    if index < len(positional):
        positional[index] = operand
    else:
        name = scope.parameters[index].name
        keywords = tuple((n, operand if n == name else o) for n, o in keywords)
    entered = enter(
        walk, function, replace(bound, positional=tuple(positional), keywords=keywords), site, frame
    )
    return (exit_, entered) if entered is not None else (None, None)


def _item_exits(
    walk: Walk, value: Value, node: NodeId, store: v.WithItem, frame: Frame
) -> list[tuple[NodeId | None, Frame | None]]:
    name = "__delitem__" if store.value == NONE else "__setitem__"
    operands: tuple[Operand, ...] = (Ref(store.key, frame),)
    if store.value != NONE:
        operands = (*operands, Ref(store.value, frame))
    site = NodeRef(frame.scope, node)
    found: list[tuple[NodeId | None, Frame | None]] = []
    for a in walk.attribute(value, name, frame, None):
        if isinstance(a.value, Bound) and isinstance(a.value.function, Function):
            bound = Arguments((Given(value), *operands), star_at=len(operands) + 1)
            found.append(_exit_of(walk, a.value.function, bound, 0, value, site, frame))
    return found


def field(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """The values of an instance's own field; None when nothing stores one."""
    version = owner.history
    stored = _stored_later(walk, owner.type, name)
    while version is not None:
        if not walk.spend():
            return [Answer(Unknown("limit: fuel"), None, frame)]
        event, version = version.event, version.earlier
        if isinstance(event, Stored) and event.name == name:
            return [] if event.operand is None else walk.argument(event.operand, frame)
        if isinstance(event, Stored) and event.name == "__dict__" and event.operand is not None:
            found = _from_dictionary(walk, event.operand, name, frame)
            if found:
                return found
        if not stored and not _calls_constructor(walk, event):
            continue
        if isinstance(event, Stored):
            through = _through_setter(walk, owner.at(version), event, name, frame)
        else:
            through = _through_call(walk, owner.at(version), event, name, frame)
        if through is not None:
            return through
    return _initial(walk, owner.at(None), name, frame)


def _stored_later(walk: Walk, type_: Class, name: str) -> bool:
    """Whether anything but a constructor may store a field, so that calls in between matter."""
    modules = {c.scope.module for c in walk.order(type_) if isinstance(c, Class)}
    if modules & set(walk.program.files_mentioning("setattr")):
        return True
    for _, scope, store in _stores(walk, type_, name):
        base = _root(scope, store.base)
        receiver = isinstance(base, v.Param) and base.index == 0
        if store.in_place or not receiver or scope.name not in _CONSTRUCTORS:
            return True
    return False


def _calls_constructor(walk: Walk, event: Event) -> bool:
    """Whether an object was handed to a constructor, as by ``super().__init__``."""
    if not isinstance(event, Handed):
        return False
    call = walk.node(event.call, event.frame)
    callee = walk.node(call.callee, event.frame) if isinstance(call, v.Call) else call
    return isinstance(callee, v.Attribute) and callee.name in _CONSTRUCTORS


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
        setter = a.value.setter if isinstance(a.value, Descriptor) else None
        if isinstance(setter, Function):
            site = NodeRef(setter.definition.scope, setter.definition.node)
            bound = Arguments((Given(earlier), event.operand), star_at=2)
            exit_, entered = _exit_of(walk, setter, bound, 0, earlier, site, frame)
            if exit_ is not None and entered is not None:
                return _fields_at_exit(walk, earlier, exit_, entered, name, frame)
    return None


def _through_call(
    walk: Walk, earlier: Instance, event: Handed, name: str, frame: Frame
) -> Answers | None:
    """The field after a call; None when no callee changes the object."""
    exits = _exits(walk, earlier, event.call, event.slot, event.frame)
    if all(exit_ is None for exit_, _ in exits):
        return None
    answers: Answers = []
    changed = False
    for exit_, entered in exits:
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
                answers.extend(Answer(b.value, b.path, frame) for b in values)
    return answers if found else None


def _initial(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """The field as ``__init__`` leaves it, or as any store to it anywhere does."""
    if owner.site is None:
        return _any_store(walk, owner, name, frame)
    if owner.arguments is None:
        return None
    answers = _after_init(walk, owner, name, frame)
    if owner.shared or answers is None:
        elsewhere = _stores_elsewhere(walk, owner, name, frame)
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
        exit_, entered = _exit_of(walk, function, bound, 0, raw, owner.site, owner.frame)
        if exit_ is None or entered is None:
            continue
        for a in walk.resolve(exit_, entered):
            if isinstance(a.value, Instance):
                values = field(walk, a.value, name, a.frame)
                if values is not None:
                    found = True
                    answers.extend(_seen_from(walk, b, entered, owner, frame) for b in values)
    return answers if found else None


def _seen_from(
    walk: Walk, answer: Answer, entered: Frame, owner: Instance, frame: Frame
) -> Answer:
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
    if after is not None:
        return after
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
        bound = Arguments((Given(before),), star_at=1)
        exit_, entered = _exit_of(walk, a.value, bound, 0, before, owner.site, owner.frame)
        if exit_ is None or entered is None:
            continue
        answers: Answers = []
        for b in walk.resolve(exit_, entered):
            if isinstance(b.value, Instance):
                answers.extend(_stored_after(walk, b, name, frame))
        if answers:
            return answers
    return None


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


def _stores(walk: Walk, type_: Class, name: str) -> tuple[LocatedStore, ...]:
    """Stores to a field in the modules of a class's line, and from outside."""
    modules = {c.scope.module for c in walk.order(type_) if isinstance(c, Class)}
    return walk.program.stores_named(name, type_.scope.module, STORE_FILES, modules)


def _any_store(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """A field of some instance: whatever any method of its classes stores in it."""
    answers: Answers = []
    stored = False
    line = [c.scope for c in walk.order(owner.type) if isinstance(c, Class)]
    for module, scope, store in _stores(walk, owner.type, name):
        ref = ScopeRef(module, scope.id)
        origin = walk.open_frame(ref)
        base = _root(scope, store.base)
        parent = ScopeRef(ref.module, scope.parent)
        if isinstance(base, v.Param) and base.index == 0 and parent in line:
            stored = True
            answers.extend(
                Answer(a.value, _field_hop(a.path, ref, store), frame)
                for a in walk.resolve(store.value, origin)
            )
        elif not isinstance(base, v.Param) or base.index != 0:
            for b in walk.resolve(store.base, origin):
                if isinstance(b.value, Instance) and b.value.type.scope in line:
                    stored = True
                    answers.extend(
                        Answer(a.value, _field_hop(a.path, ref, store), frame)
                        for a in walk.resolve(store.value, b.frame)
                    )
    constructed = _constructed_fields(walk, owner, name, frame)
    if constructed is not None:
        return answers + constructed
    return answers if stored else None


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


def _stores_elsewhere(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers:
    """Stores outside the constructor whose receiver may be this very object."""
    answers: Answers = []
    for module, scope, store in _stores(walk, owner.type, name):
        ref = ScopeRef(module, scope.id)
        if scope.name in _CONSTRUCTORS:
            base = _root(scope, store.base)
            if isinstance(base, v.Param) and base.index == 0:
                continue
        origin = walk.open_frame(ref)
        for b in walk.resolve(store.base, origin):
            if isinstance(b.value, Instance) and _may_alias(b.value, owner):
                answers.extend(
                    Answer(a.value, _field_hop(a.path, ref, store), frame)
                    for a in walk.resolve(store.value, b.frame)
                )
    return answers


def _may_alias(one: Instance, other: Instance) -> bool:
    if one.type.scope != other.type.scope:
        return False
    return one.site is None or (one.site == other.site and one.frame is other.frame)


def _root(scope: Scope, node: NodeId) -> v.Node:
    """The value a chain of versions starts from."""
    value = scope.nodes[node]
    while isinstance(value, v.WithAttribute | v.WithItem | v.Affected):
        value = scope.nodes[value.base]
    return value


def _field_hop(path: Path | None, ref: ScopeRef, store: AttributeStore) -> Path | None:
    return None if path is None else hop(path, ref, store.value, "store")


def shared(value: Value) -> Value:
    """An object that others can reach as well."""
    if isinstance(value, Instance) and not value.shared:
        return replace(value, shared=True)
    return value
