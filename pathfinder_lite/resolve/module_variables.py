"""Variables of modules as others see them: at exit, through stars, stored from outside."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import added_elements, declared_types, type_expressions
from pathfinder_lite.resolve.limits import STORE_FILES
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    Frame,
    Given,
    Module,
    Namespace,
    NodeRef,
    ScopeRef,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Answers, Walk

_WRITERS = 24
"""Calls of a function that changes a module's container that are told apart."""


_STATES = 6
"""Stores to one container that are followed one after another, each as what it leaves."""


def exit_values(walk: Walk, module: int, name_: str, frame: Frame) -> Answers:
    """A module's variable as functions see it: at exit, or as any ``global`` store leaves it."""
    answers = module_variable(walk, module, name_, frame) or []
    facts = walk.program.facts(module)
    holds = any(isinstance(a.value, Display | Table) for a in answers)
    is_class = bool(answers) and all(isinstance(a.value, Class) for a in answers)
    changes: list[added_elements.Change] = []
    stored: Answers = []
    within = walk.program.stores_from_within(module, MODULE, name_)
    are_many = len(within) > _STATES
    for scope, value in within:
        origin = walk.open_frame(ScopeRef(module, scope))
        if holds and _is_change_of(walk, value, name_, origin, are_many):
            changes += [(each, value) for each in _writers(walk, origin)]
        elif is_class and isinstance(walk.node(value, origin), v.WithAttribute):
            # Stores to attributes of a class are found attribute by attribute.
            continue
        else:
            stored += [Answer(a.value, a.path, frame) for a in walk.resolve(value, origin)]
    answers = added_elements.after(walk, answers, changes) + stored
    if not all(declared_types.leaves_open(walk, a.value) for a in answers):
        return answers
    annotation = (
        walk.annotations.of_variables(ScopeRef(module, MODULE)).get(name_) if facts else None
    )
    if annotation is None:
        return answers
    declared = type_expressions.objects(walk, annotation, walk.module_frame(module), frame)
    return declared_types.completed(walk, answers, declared)


def _is_change_of(
    walk: Walk, version: NodeId, name_: str, frame: Frame, is_one_of_many: bool
) -> bool:
    """Whether a version of a variable's container depends on who calls for what was put into it.

    Where many functions put something into it, every order of them would be a state of its own.
    """
    scope = walk.scope(frame.scope)
    shape = scope.nodes[version]
    if not isinstance(shape, v.WithItem) or shape.value == NONE:
        return False
    if added_elements.is_told(walk, version, frame) and not is_one_of_many:
        return False
    return scope.nodes[scope.root(version)] == v.Name(name_)


def _writers(walk: Walk, origin: Frame) -> list[Frame]:
    """The contexts of a function that changes a container, as far as they matter.

    Told apart, a key and what is put under it are those of one call.
    """
    found = walk.callers.of(origin)
    return found if 0 < len(found) <= _WRITERS else [origin]


def module_variable(walk: Walk, module: int, name_: str, frame: Frame) -> Answers | None:
    """A module's variable when its body has run, stores from other modules included."""
    facts = walk.program.facts(module)
    if facts is None:
        return None
    bound = facts.scopes[MODULE].bindings.get(name_)
    if bound is None:
        answers = from_stars(walk, module, name_, frame)
    else:
        if frame.scope.module != module:
            bound = _as_imported(walk, module, bound)
        answers = walk.at(walk.module_frame(module), bound, frame)
    definition = None if bound is None else facts.scopes[MODULE].nodes[bound]
    if isinstance(definition, v.ImportModule | v.ImportFrom | v.FunctionRef | v.ClassRef):
        return answers
    holds = any(isinstance(a.value, Display | Table) for a in answers or ())
    foreign, changes = _foreign_stores(walk, module, name_, holds, frame)
    if changes:
        answers = added_elements.after(walk, answers or [], changes)
    if foreign:
        return [*(answers or ()), *foreign]
    return answers


def _as_imported(walk: Walk, module: int, node: NodeId) -> NodeId:
    """A binding of a module that is imported, not run: its main guard is not entered."""
    nodes = walk.scope(ScopeRef(module, MODULE)).nodes
    while isinstance(shape := nodes[node], v.Gate):
        test = nodes[shape.condition]
        if not (isinstance(test, v.Compare) and test.operator == "=="):
            break
        sides = (nodes[test.left], nodes[test.right])
        if v.Name("__name__") not in sides or v.Const("__main__") not in sides:
            break
        node = shape.otherwise
    return node


def star_import(walk: Walk, value: v.StarImported, node: NodeId, frame: Frame) -> Answers:
    """A variable that a later star import may have replaced."""
    importer = frame.scope.module
    dotted = walk.program.absolute(importer, value.module, value.level)
    found = _exported(walk, dotted, importer, value.name, frame)
    return walk.resolve(value.previous, frame) if found is None else found


def _exported(walk: Walk, dotted: str, importer: int, name_: str, frame: Frame) -> Answers | None:
    """A variable that a star import of a module brings; None when it brings none so named."""
    index = walk.program.find(dotted, importer)
    if index is None or index == importer:
        return None
    facts = walk.program.facts(index)
    if facts is None:
        return None
    public = not name_.startswith("_") if facts.exports is None else name_ in facts.exports
    return member(walk, index, name_, frame) if public else None


def _foreign_stores(
    walk: Walk, module: int, name_: str, holds: bool, frame: Frame
) -> tuple[Answers, list[added_elements.Change]]:
    """``module.name = value`` written in other modules, and what they put into its container.

    Of other objects than containers, which ``holds`` tells of, changes are found field by field.
    """
    found: Answers = []
    changes: list[added_elements.Change] = []
    for index, scope, store in walk.program.stores_named(name_, module, STORE_FILES):
        base = scope.nodes[scope.root(store.base)]
        if not isinstance(base, v.Name | v.ImportFrom | v.ImportModule | v.Attribute):
            continue
        version = scope.nodes[store.value]
        if store.in_place and not holds and isinstance(version, v.WithItem | v.Affected):
            continue
        origin = walk.open_frame(ScopeRef(index, scope.id))
        adds = store.in_place and added_elements.is_told(walk, store.value, origin)
        for owner in walk.resolve(store.base, origin):
            if owner.value == Module(module) and adds:
                changes.append((origin, store.value))
            elif owner.value == Module(module):
                found.extend(
                    Answer(a.value, a.path, frame) for a in walk.resolve(store.value, owner.frame)
                )
    return found, changes


def from_stars(walk: Walk, module: int, name_: str, frame: Frame) -> Answers | None:
    """A variable the last star import that has it brings; None when none does."""
    facts = walk.program.facts(module)
    for star in reversed(facts.star_imports if facts else ()):
        dotted = walk.program.absolute(module, star.module, star.level)
        found = _exported(walk, dotted, module, name_, frame)
        if found is not None:
            return found
    return None


def library_star(walk: Walk, module: int, name_: str) -> Value | None:
    """What an unbound name is when just one library can have brought it by ``*``."""
    facts = walk.program.facts(module)
    stars = {
        star.module
        for star in (facts.star_imports if facts else ())
        if star.level == 0 and walk.program.find(star.module, module) is None
    }
    described = [each for each in stars if f"{each}.{name_}" in walk.library.functions]
    if len(described) != 1 and len(stars) == 1:
        described = list(stars)
    return walk.library_name(f"{described[0]}.{name_}") if len(described) == 1 else None


def member(walk: Walk, index: int, name_: str, frame: Frame) -> Answers | None:
    """A name of a module as others see it; None when the module has no such name."""
    facts = walk.program.facts(index)
    if facts is None:
        return [Answer(Unknown("module not analysed"), None, frame)]
    found = exit_values(walk, index, name_, frame)
    if found:
        return found
    entry = walk.program.entries[index]
    nested = submodule(walk, entry.module, name_, index, frame) if entry.is_package else None
    if nested is not None:
        return nested
    getter = facts.scopes[MODULE].bindings.get("__getattr__")
    if getter is None:
        return None
    answers: Answers = []
    for a in walk.at(walk.module_frame(index), getter, frame):
        site = NodeRef(ScopeRef(index, MODULE), getter)
        arguments = Arguments((Given(Constant.of(name_)),), star_at=1)
        answers.extend(walk.apply(a.value, arguments, site, a.frame, a.path))
    return answers


def submodule(walk: Walk, package: str, name_: str, importer: int, frame: Frame) -> Answers | None:
    """A module inside a package or folder."""
    dotted = f"{package}.{name_}" if package else name_
    index = walk.program.find(dotted, importer)
    if index is not None:
        return [Answer(Module(index), None, frame)]
    if walk.program.is_namespace(dotted):
        return [Answer(Namespace(dotted), None, frame)]
    return None
