"""Names, imports and parameters: where a variable's value comes from."""

from __future__ import annotations

import builtins
import sys
from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.limits import SAME_VALUE, STORE_FILES
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    External,
    Frame,
    Function,
    Instance,
    Module,
    Namespace,
    NodeRef,
    Path,
    ScopeRef,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_MODULE = ScopeId(0)
_BUILTINS = frozenset(dir(builtins))
_ENTRY_NAMES = frozenset({"__name__", "__file__", "__doc__", "__spec__", "__package__"})


def param(walk: Walk, value: v.Param, node: NodeId, frame: Frame) -> Answers:
    """A parameter: what the chosen caller hands over; in an open context, of each caller."""
    if frame.arguments is not None:
        return binding.bound(walk, value.index, frame)
    answers: Answers = []
    for entered in walk.callers.of(frame):
        answers.extend(binding.bound(walk, value.index, entered))
    receiver = own_receiver(walk, frame, value.index)
    if answers and receiver is not None and walk.callers.cut_short():
        answers.append(Answer(receiver, None, frame))
    if answers:
        return _merged(walk, answers, frame)
    if receiver is not None:
        return [Answer(receiver, None, frame)]
    annotated = _annotated(walk, value.index, frame)
    default = binding.default(walk, value.index, frame)
    if isinstance(default[0].value, Unknown):
        return annotated or [Answer(Unknown("parameter without caller"), None, frame)]
    return default + (annotated or [Answer(Unknown("parameter without caller"), None, frame)])


def _merged(walk: Walk, answers: Answers, frame: Frame) -> Answers:
    """A value that many callers hand over is one alternative, no caller chosen.

    Values of other parameters are then taken from all callers, which may combine what no single
    call combines.
    """
    if len(answers) <= SAME_VALUE:
        return answers
    by_value: dict[Value, Answers] = {}
    for a in answers:
        by_value.setdefault(a.value, []).append(a)
    merged: Answers = []
    for group in by_value.values():
        if len(group) > SAME_VALUE:
            merged.append(Answer(group[0].value, group[0].path, frame))
        else:
            merged.extend(group)
    return merged


def own_receiver(walk: Walk, frame: Frame, index: int) -> Instance | Class | None:
    """``self`` or ``cls`` of a method of which no call is known."""
    scope = walk.scope(frame.scope)
    owner_ref = ScopeRef(frame.scope.module, scope.parent)
    if index != 0 or frame.scope.scope == _MODULE or scope.kind != "function":
        return None
    owner = walk.scope(owner_ref)
    if owner.kind != "class" or frame.static is None:
        return None
    decorators = method_decorators(walk, frame)
    if "staticmethod" in decorators:
        return None
    type_ = class_of_scope(walk, owner_ref)
    if "classmethod" in decorators or scope.name in ("__new__", "__init_subclass__"):
        return type_
    return Instance(type_, None, None)


def method_decorators(walk: Walk, frame: Frame) -> frozenset[str]:
    """Names of the builtin decorators on a method, as written."""
    scope = walk.scope(frame.scope)
    owner = walk.scope(ScopeRef(frame.scope.module, scope.parent))
    found = set()
    for site in owner.calls:
        if site.kind == "decorator":
            call = owner.nodes[site.node]
            while isinstance(call, v.Call) and call.positional:
                inner = call.positional[0]
                if inner == scope.definition:
                    found.add(site.name)
                    break
                call = owner.nodes[inner]
    return frozenset(found)


def class_of_scope(walk: Walk, ref: ScopeRef) -> Class:
    """The class a class scope makes, in an open context."""
    scope = walk.scope(ref)
    outer = ScopeRef(ref.module, scope.parent)
    return Class(ref, walk.open_frame(outer), NodeRef(outer, scope.definition))


def _annotated(walk: Walk, index: int, frame: Frame) -> Answers:
    scope = walk.scope(frame.scope)
    static = frame.static
    if static is None:
        return []
    definition = walk.node(scope.definition, static)
    if isinstance(definition, v.FunctionRef):
        for position, node in definition.annotations:
            if position == index:
                return annotated(walk, node, static, frame)
    return []


def annotated(walk: Walk, node: NodeId, static: Frame, frame: Frame) -> Answers:
    """Objects of an annotation's type; none when it says nothing usable."""
    shape = walk.node(node, static)
    if isinstance(shape, v.Binary) and shape.operator == "|":
        sides = (shape.left, shape.right)
        return [a for side in sides for a in annotated(walk, side, static, frame)]
    if isinstance(shape, v.Item):
        base = walk.node(shape.base, static)
        name = base.name if isinstance(base, v.Name | v.Attribute | v.ImportFrom) else ""
        key = walk.node(shape.key, static)
        members = key.elements if isinstance(key, v.Sequence) else (shape.key,)
        if name in ("Optional", "Annotated", "Final", "ClassVar"):
            return annotated(walk, members[0], static, frame) if members else []
        if name == "Union":
            return [a for each in members for a in annotated(walk, each, static, frame)]
        return []
    found: Answers = []
    for a in walk.resolve(node, static):
        if isinstance(a.value, Class):
            found.append(Answer(Instance(a.value, None, None), None, frame))
        elif isinstance(a.value, External) and not a.value.path.startswith("typing."):
            found.append(Answer(walk.library_object(a.value.path), None, frame))
    return found


def function(walk: Walk, value: v.FunctionRef, node: NodeId, frame: Frame) -> Answers:
    """A function object over the present frame."""
    ref = ScopeRef(frame.scope.module, value.scope)
    return [Answer(Function(ref, frame, NodeRef(frame.scope, node)), None, frame)]


def class_(walk: Walk, value: v.ClassRef, node: NodeId, frame: Frame) -> Answers:
    """A class object over the present frame."""
    ref = ScopeRef(frame.scope.module, value.scope)
    return [Answer(Class(ref, frame, NodeRef(frame.scope, node)), None, frame)]


def free(walk: Walk, value: v.Free, node: NodeId, frame: Frame) -> Answers:
    """A variable of an enclosing function: as of the call on the way here, else at its exit."""
    owner: Frame | None = frame.static
    while owner is not None and owner.scope.scope != value.scope:
        owner = owner.static
    if owner is None:
        return [Answer(Unknown("free variable"), None, frame)]
    at_call = _at_call(walk, frame, owner.scope, value.name)
    if at_call is not None:
        return at_call
    bound = walk.scope(owner.scope).bindings.get(value.name)
    if bound is None:
        return [Answer(Unknown("free variable"), None, frame)]
    found = walk.at(owner, bound, frame)
    if any(a.frame is not frame for a in found):
        return found
    return [
        Answer(a.value, a.path, _closing_over(walk, frame, owner, a.frame))
        for a in walk.resolve(bound, owner)
    ]


def _closing_over(walk: Walk, frame: Frame, owner: Frame, refined: Frame) -> Frame:
    """The frame after something was chosen of a frame it closes over."""
    if refined is owner or refined.scope != owner.scope:
        return frame
    return walk.frames.with_static(frame, owner, refined)


def _shared(value: Value) -> Value:
    """An object that others can reach as well."""
    if isinstance(value, Instance) and not value.shared:
        return replace(value, shared=True)
    return value


def _at_call(walk: Walk, frame: Frame, owner: ScopeRef, name: str) -> Answers | None:
    """A variable of ``owner`` as it stood when a frame of ``owner`` on the chain called down."""
    child = frame
    while child.parent is not None:
        parent = child.parent
        if parent.scope == owner and child.site is not None and child.site.scope == owner:
            site = walk.program.site(owner.module, owner.scope, child.site.node)
            bound = dict(site.bindings).get(name) if site else None
            if bound is not None:
                return walk.at(parent, bound, frame)
        child = parent
    return None


def name(walk: Walk, value: v.Name, node: NodeId, frame: Frame) -> Answers:
    """A global or builtin name."""
    owner = ScopeRef(frame.scope.module, _MODULE)
    in_body = frame.scope == owner
    found = _called_with(walk, frame, value.name)
    if found is None:
        found = [] if in_body else _exit_values(walk, owner.module, value.name, frame)
        if in_body:
            found = _from_stars(walk, owner.module, value.name, frame) or []
    if found:
        return [
            Answer(
                a.value if in_body else _shared(a.value),
                hop(a.path, frame.scope, node, "read") if a.path else None,
                a.frame,
            )
            for a in found
        ]
    if value.name in _BUILTINS:
        return [Answer(External(f"builtins.{value.name}"), None, frame)]
    if value.name in _ENTRY_NAMES:
        return [Answer(Unknown(value.name), None, frame)]
    late = walk.scope(owner).bindings.get(value.name)
    if late is not None and not in_body:
        return []
    return [Answer(Unknown(f"name {value.name}"), None, frame)]


def _called_with(walk: Walk, frame: Frame, name_: str) -> Answers | None:
    """A global as of the nearest call on the way here made where its value was known."""
    child = frame
    module = frame.scope.module
    while child.parent is not None:
        parent = child.parent
        if child.site is not None and parent.scope.module == module:
            scope = child.site.scope
            site = walk.program.site(module, scope.scope, child.site.node)
            if site is not None and parent.scope == scope:
                facts = walk.program.facts(module)
                held = dict(site.bindings).get(name_)
                shared = facts is not None and name_ in facts.global_names
                if held is not None and (scope.scope == _MODULE or shared):
                    return walk.at(parent, held, frame)
        child = parent
    return None


def _exit_values(walk: Walk, module: int, name_: str, frame: Frame) -> Answers:
    answers = module_variable(walk, module, name_, frame) or []
    facts = walk.program.facts(module)
    for scope in facts.scopes if facts else ():
        for store in scope.variable_stores:
            if store.scope == _MODULE and store.name == name_:
                ref = ScopeRef(module, scope.id)
                origin = walk.open_frame(ref)
                answers = answers + [
                    Answer(a.value, a.path, frame) for a in walk.resolve(store.value, origin)
                ]
    return answers


def module_variable(walk: Walk, module: int, name_: str, frame: Frame) -> Answers | None:
    """A module's variable when its body has run, stores from other modules included."""
    facts = walk.program.facts(module)
    if facts is None:
        return None
    bound = facts.scopes[_MODULE].bindings.get(name_)
    if bound is None:
        answers = _from_stars(walk, module, name_, frame)
    else:
        if frame.scope.module != module:
            bound = _as_imported(walk, module, bound)
        answers = walk.at(walk.module_frame(module), bound, frame)
    definition = None if bound is None else facts.scopes[_MODULE].nodes[bound]
    if isinstance(definition, v.ImportModule | v.ImportFrom | v.FunctionRef | v.ClassRef):
        return answers
    foreign = _foreign_stores(walk, module, name_, frame)
    if foreign:
        return [*(answers or ()), *foreign]
    return answers


def _as_imported(walk: Walk, module: int, node: NodeId) -> NodeId:
    """A binding of a module that is imported, not run: its main guard is not entered."""
    nodes = walk.scope(ScopeRef(module, _MODULE)).nodes
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
    index = walk.program.find(dotted, importer)
    other = walk.program.facts(index) if index is not None and index != importer else None
    if index is not None and other is not None:
        name_ = value.name
        public = not name_.startswith("_") if other.exports is None else name_ in other.exports
        found = member(walk, index, name_, frame) if public else None
        if found is not None:
            return found
    return walk.resolve(value.previous, frame)


def _foreign_stores(walk: Walk, module: int, name_: str, frame: Frame) -> Answers:
    """``module.name = value`` written in other modules."""
    found: Answers = []
    for index, scope, store in walk.program.stores_named(name_, module, STORE_FILES):
        base = scope.nodes[store.base]
        if not isinstance(base, v.Name | v.ImportFrom | v.ImportModule | v.Attribute):
            continue
        origin = walk.open_frame(ScopeRef(index, scope.id))
        for owner in walk.resolve(store.base, origin):
            if owner.value == Module(module):
                found.extend(
                    Answer(a.value, a.path, frame)
                    for a in walk.resolve(store.value, owner.frame)
                )
    return found


def _from_stars(walk: Walk, module: int, name_: str, frame: Frame) -> Answers | None:
    facts = walk.program.facts(module)
    for star in reversed(facts.star_imports if facts else ()):
        dotted = walk.program.absolute(module, star.module, star.level)
        index = walk.program.find(dotted, module)
        if index is None or index == module:
            continue
        other = walk.program.facts(index)
        if other is None:
            continue
        public = not name_.startswith("_") if other.exports is None else name_ in other.exports
        if public:
            found = member(walk, index, name_, frame)
            if found is not None:
                return found
    return None


def import_module(walk: Walk, value: v.ImportModule, node: NodeId, frame: Frame) -> Answers:
    """``import a`` or ``import a.b as c``."""
    return [Answer(dotted_module(walk, value.module, frame.scope.module), None, frame)]


def dotted_module(walk: Walk, dotted: str, importer: int) -> Module | Namespace | External:
    """What a dotted module name means for an importing file."""
    index = walk.program.find(dotted, importer)
    if index is not None:
        return Module(index)
    if walk.program.is_namespace(dotted) and dotted.split(".")[0] not in sys.stdlib_module_names:
        return Namespace(dotted)
    return External(dotted)


def import_from(walk: Walk, value: v.ImportFrom, node: NodeId, frame: Frame) -> Answers:
    """``from a import b``: a member of the module, or a submodule."""
    importer = frame.scope.module
    dotted = walk.program.absolute(importer, value.module, value.level)
    index = walk.program.find(dotted, importer)
    found: Answers | None = None
    if index is not None and index != importer:
        found = member(walk, index, value.name, frame)
    if found is None:
        found = submodule(walk, dotted, value.name, importer, frame)
    if found is None:
        path = External(f"{dotted}.{value.name}" if dotted else value.name)
        if index is not None and dotted.split(".")[0] not in sys.stdlib_module_names:
            return [Answer(Unknown(f"import of {path.path}"), None, frame)]
        return [Answer(walk.library_name(path.path), None, frame)]
    return [_imported(a, frame, node) for a in found]


def _imported(answer: Answer, frame: Frame, node: NodeId) -> Answer:
    path: Path | None = answer.path
    if path is not None:
        path = hop(path, frame.scope, node, "import")
    return Answer(_shared(answer.value), path, answer.frame)


def member(walk: Walk, index: int, name_: str, frame: Frame) -> Answers | None:
    """A name of a module as others see it; None when the module has no such name."""
    facts = walk.program.facts(index)
    if facts is None:
        return [Answer(Unknown("module not analysed"), None, frame)]
    found = _exit_values(walk, index, name_, frame)
    if found:
        return found
    entry = walk.program.entries[index]
    nested = submodule(walk, entry.module, name_, index, frame) if entry.is_package else None
    if nested is not None:
        return nested
    getter = facts.scopes[_MODULE].bindings.get("__getattr__")
    if getter is None:
        return None
    answers: Answers = []
    for a in walk.at(walk.module_frame(index), getter, frame):
        site = NodeRef(ScopeRef(index, _MODULE), getter)
        arguments = binding.Arguments((binding.Given(Constant.of(name_)),), star_at=1)
        answers.extend(walk.apply(a.value, arguments, site, a.frame, a.path))
    return answers


def submodule(
    walk: Walk, package: str, name_: str, importer: int, frame: Frame
) -> Answers | None:
    """A module inside a package or folder."""
    dotted = f"{package}.{name_}" if package else name_
    index = walk.program.find(dotted, importer)
    if index is not None:
        return [Answer(Module(index), None, frame)]
    if walk.program.is_namespace(dotted):
        return [Answer(Namespace(dotted), None, frame)]
    return None


def importable(walk: Walk, value: v.Importable, node: NodeId, frame: Frame) -> Answers:
    """True for what the project or the standard library has; unknown for other packages."""
    importer = frame.scope.module
    dotted = walk.program.absolute(importer, value.module, value.level)
    index = walk.program.find(dotted, importer)
    answer: bool | None = None
    if index is not None:
        answer = True
        if value.name and value.name != "*":
            found = member(walk, index, value.name, frame)
            nested = submodule(walk, dotted, value.name, importer, frame)
            answer = found is not None or nested is not None
    elif dotted.split(".")[0] in sys.stdlib_module_names:
        answer = True
    elif value.level:
        answer = False
    if answer is None:
        return [Answer(Unknown("optional import"), None, frame)]
    return [Answer(Constant.of(answer), None, frame)]


def rebound(walk: Walk, value: v.Rebound, node: NodeId, frame: Frame) -> Answers:
    """A variable after a call whose callee may assign to it."""
    answers: Answers = []
    for target in walk.targets(value.call, frame):
        if target.function is None:
            answers.extend(walk.resolve(value.base, target.frame))
            continue
        scope = walk.scope(target.function.scope)
        at_exit = dict(scope.rebinds).get(value.name)
        same_module = target.function.scope.module == frame.scope.module
        if at_exit is None or not same_module or _keeps(walk, at_exit, target.entered, value.name):
            answers.extend(walk.resolve(value.base, target.frame))
            continue
        for a in walk.resolve(at_exit, target.entered):
            answers.append(Answer(a.value, a.path, a.frame.parent or frame))
    return answers


def _keeps(walk: Walk, at_exit: NodeId, entered: Frame, name_: str) -> bool:
    value = walk.node(at_exit, entered)
    return isinstance(value, v.Name | v.Free) and value.name == name_
