"""Who calls a function: call sites by name, and the ways a function is called without its name.

Candidates come from an index of names, so only files that mention one are read. A candidate
counts when its callee resolves to the function. Functions handed over as callbacks, wrapped by
decorators or returned by factories are traced through the places that receive them.
"""

from __future__ import annotations

from collections.abc import Iterable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.link.aliases import refers
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.models.library import Callback
from pathfinder_lite.resolve import apply, classes, containers
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.library import owner_types
from pathfinder_lite.resolve.limits import CALLER_FILES, CALLERS, CANDIDATES, FILE_COST
from pathfinder_lite.resolve.names import class_of_scope
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.options import decorated_option
from pathfinder_lite.resolve.origins import (
    Arguments,
    Class,
    Constant,
    Descriptor,
    Display,
    ElementOf,
    External,
    Frame,
    Function,
    Given,
    Instance,
    Lazy,
    Method,
    Module,
    NodeRef,
    Operand,
    Produced,
    Receiver,
    Ref,
    ScopeRef,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Walk

_MODULE = ScopeId(0)
_CONSTRUCTORS = ("__init__", "__new__", "__post_init__")


class Callers:
    """The contexts that enter a function; remembered once complete."""

    def __init__(self, walk: Walk, shallow: Walk) -> None:
        self._walk = walk
        self._shallow = shallow
        self._memo: dict[ScopeRef, list[Frame]] = {}
        self._cut = False
        self._consulted: set[int] = set()
        self._tentative: dict[ScopeRef, list[Frame]] = {}
        self._active: set[ScopeRef] = set()

    def of(self, frame: Frame) -> list[Frame]:
        """The contexts of calls that an open frame stands for."""
        found = self._edges(frame.scope)
        frames = self._walk.frames
        if frame.assumptions:
            found = [frames.with_assumptions(each, frame.assumptions) for each in found]
        return [f for f in found if frame.static is None or _same_closure(f, frame)]

    def forget_tentative(self) -> None:
        """Start a new question: answers found inside cycles of calls are searched again."""
        self._tentative.clear()
        self._consulted.clear()
        self._cut = False

    def cut_short(self) -> bool:
        """Whether some search of this question ended for want of fuel."""
        return self._cut

    def _edges(self, ref: ScopeRef) -> list[Frame]:
        known = self._memo.get(ref)
        if known is None:
            known = self._tentative.get(ref)
        if known is not None:
            return known
        if ref in self._active:
            self._walk.suspend(ref)
            return []
        self._active.add(ref)
        with self._walk.question(ref) as complete:
            found = list(dict.fromkeys(self._search(ref)))
        self._active.discard(ref)
        if len(found) > CALLERS:
            self._walk.limits.hit("callers")
            found = found[:CALLERS]
        if complete():
            self._memo[ref] = found
        else:
            self._tentative[ref] = found
        return found

    def _search(self, ref: ScopeRef) -> list[Frame]:
        scope = self._walk.scope(ref)
        if ref.scope == _MODULE or scope.kind == "class":
            return []
        found: list[Frame] = []
        seen: set[tuple[ScopeRef, NodeId]] = set()
        looked = 0
        for located in self._candidates(ref, scope):
            site = (ScopeRef(located.module, located.scope.id), located.site.node)
            if site in seen:
                continue
            seen.add(site)
            looked += 1
            if looked > CANDIDATES:
                self._walk.limits.hit("candidates")
                break
            found.extend(self._calls(ref, located))
        found.extend(self._library_callbacks(ref, scope))
        found.extend(self._declared_options(ref, scope))
        return found

    # Candidates -----------------------------------------------------------------------------

    def _candidates(self, ref: ScopeRef, scope: Scope) -> Iterable[LocatedCall]:
        program = self._walk.program
        names = self._names(ref, scope)
        constructor = scope.name in _CONSTRUCTORS and len(names) > 1
        for name in names:
            if constructor and name == scope.name:
                # Explicit constructor calls stand where the class or a subclass is known.
                known = {i for other in names[:-1] for i in self._files(other, ref.module)}
                files = tuple(sorted(known))
            else:
                files = self._files(name, ref.module)
            for index in files:
                yield from program.calls_in(index).get(name, ())
            yield from program.calls_by_alias(name, files)
        for index in self._receiving_modules(ref, scope, names):
            calls = program.calls_in(index)
            for name in sorted(calls):
                yield from (c for c in calls[name] if self._is_indirect(c))

    def _names(self, ref: ScopeRef, scope: Scope) -> list[str]:
        """Names the function may be called by."""
        own = scope.name
        names = [] if own.startswith("<") else [own]
        parent = self._walk.scope(ScopeRef(ref.module, scope.parent))
        if parent.kind == "class" and own in _CONSTRUCTORS:
            names = [parent.name]
            names += self._subclass_names(parent.name, ref.module)
            names.append(own)
        return list(dict.fromkeys(names))

    def _files(self, name: str, module: int) -> tuple[int, ...]:
        """The files that mention a name; of many, those nearest to a module."""
        program = self._walk.program
        files = program.files_mentioning(name)
        if len(files) > CALLER_FILES:
            self._walk.limits.hit("caller files")
            files = program.nearest(files, module, CALLER_FILES)
        fresh = [index for index in files if index not in self._consulted]
        affordable = [i for i in fresh if self._walk.may_search() and self._walk.spend(FILE_COST)]
        self._consulted.update(affordable)
        if len(affordable) < len(fresh):
            self._cut = True
            return tuple(index for index in files if index in self._consulted)
        return files

    def _subclass_names(self, name: str, module: int) -> list[str]:
        """Classes that name ``name`` among their bases, and theirs in turn."""
        found: list[str] = []
        pending = [name]
        while pending:
            base = pending.pop()
            for index in self._files(base, module):
                facts = self._walk.program.facts(index)
                for scope in facts.scopes if facts else ():
                    for node in scope.nodes:
                        if isinstance(node, v.ClassRef) and any(
                            _last_name(scope, b) == base for b in node.bases
                        ):
                            assert facts is not None
                            subclass = facts.scopes[node.scope].name
                            if subclass not in found and subclass != name:
                                found.append(subclass)
                                pending.append(subclass)
        return found

    def _receiving_modules(self, ref: ScopeRef, scope: Scope, names: list[str]) -> list[int]:
        """Modules where the function is handed over rather than called."""
        modules: dict[int, None] = {}
        outer = self._walk.scope(ScopeRef(ref.module, scope.parent))
        nested = outer.kind in ("function", "lambda") or scope.name.startswith("<")
        if nested:
            modules[ref.module] = None
            root = outer
            while root.kind != "module" and not root.name.startswith("<"):
                modules.update(dict.fromkeys(self._files(root.name, ref.module)))
                if root.parent == _MODULE:
                    break
                root = self._walk.scope(ScopeRef(ref.module, root.parent))
            for name in self._decorated_names(modules, outer.name):
                modules.update(dict.fromkeys(self._files(name, ref.module)))
        for name in names:
            for index in self._files(name, ref.module):
                if self._walk.program.hands_over(index, name):
                    modules[index] = None
                    modules.update(dict.fromkeys(self._receivers(index, name)))
        if scope.name == "__call__" or _is_decorated(outer, scope):
            modules[ref.module] = None
            for name in names:
                modules.update(dict.fromkeys(self._files(name, ref.module)))
            modules.update(dict.fromkeys(self._files(outer.name or "\0", ref.module)))
            modules.update(dict.fromkeys(self._decorator_modules(ref, outer)))
        return list(modules)

    def _decorated_names(self, modules: dict[int, None], decorator: str) -> list[str]:
        found: list[str] = []
        for index in modules:
            facts = self._walk.program.facts(index)
            for scope in facts.scopes if facts else ():
                for site in scope.calls:
                    if site.kind == "decorator" and site.name == decorator:
                        decorated = _decorated_scope(scope, site.node)
                        if decorated is not None and facts is not None:
                            found.append(facts.scopes[decorated].name)
        return found

    def _decorator_modules(self, ref: ScopeRef, outer: Scope) -> list[int]:
        """Modules of the project functions that decorate a function."""
        walk = self._walk
        origin = walk.open_frame(ScopeRef(ref.module, outer.id))
        found: list[int] = []
        for site in outer.calls:
            call = outer.nodes[site.node]
            if site.kind != "decorator" or not isinstance(call, v.Call):
                continue
            if _decorated_scope(outer, site.node) != ref.scope:
                continue
            self._shallow.refuel()
            for a in self._shallow.resolve(call.callee, origin):
                if isinstance(a.value, Function | Class):
                    found.append(a.value.scope.module)
        return found

    def _receivers(self, index: int, name: str) -> list[int]:
        """Modules of the project functions that ``name`` is handed to."""
        facts = self._walk.program.facts(index)
        found: list[int] = []
        for scope in facts.scopes if facts else ():
            origin = self._walk.open_frame(ScopeRef(index, scope.id))
            for site in scope.calls:
                call = scope.nodes[site.node]
                if isinstance(call, v.Call) and _is_handed(scope, call, name):
                    for a in self._walk.resolve(call.callee, origin):
                        for function, _ in apply.unwrapped(
                            self._walk, a.value, Arguments(), NodeRef(origin.scope, site.node), a.frame
                        ):
                            if function is not None:
                                found.append(function.scope.module)
        return found

    @staticmethod
    def _is_indirect(located: LocatedCall) -> bool:
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call):
            return False
        callee = located.scope.nodes[call.callee]
        return not isinstance(callee, v.FunctionRef | v.ClassRef)

    # Verification ---------------------------------------------------------------------------

    def _calls(self, ref: ScopeRef, located: LocatedCall) -> list[Frame]:
        """The contexts in which a call site enters the function."""
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call):
            return []
        if not self._walk.may_search() or not self._walk.spend():
            self._cut = True
            return []
        origin = self._walk.open_frame(ScopeRef(located.module, located.scope.id))
        if not self._is_closure(ref):
            light = self._by_shape(ref, located, call, origin)
            if light is not None:
                return light
        return self._by_value(ref, located, call, origin)

    def _is_closure(self, ref: ScopeRef) -> bool:
        """Whether the function has an enclosing function, so that its contexts differ."""
        parent = self._walk.scope(ref).parent
        while parent != _MODULE:
            scope = self._walk.scope(ScopeRef(ref.module, parent))
            if scope.kind != "class":
                return True
            parent = scope.parent
        return False

    def _by_shape(
        self, ref: ScopeRef, located: LocatedCall, call: v.Call, origin: Frame
    ) -> list[Frame] | None:
        """The edge told without asking who calls the caller; None when that does not suffice.

        The receiver of a method stays unresolved in the edge until its value is asked for.
        """
        walk = self._walk
        self._shallow.refuel()
        site = NodeRef(origin.scope, located.site.node)
        callee = located.scope.nodes[call.callee]
        arguments = binding.of_call(walk, call, origin)
        if isinstance(callee, v.Attribute):
            verdict = self._receives(ref, callee, origin)
            if verdict is not True:
                return [] if verdict is False else None
            receiver = self._receiver(ref, callee, arguments)
            if receiver is None:
                return None
            return self._edge(ref, site, origin, receiver)
        found: list[Frame] = []
        for a in self._shallow.resolve(call.callee, origin):
            if isinstance(a.value, Unknown):
                return None
            for function, bound in apply.unwrapped(
                self._shallow, a.value, arguments, site, origin
            ):
                if function is not None and function.scope == ref:
                    found.extend(self._edge(ref, site, origin, bound))
        return found

    def _edge(
        self, ref: ScopeRef, site: NodeRef, origin: Frame, bound: Arguments
    ) -> list[Frame]:
        walk = self._walk
        scope = walk.scope(ref)
        if not binding.accepts(scope.parameters, bound):
            return []
        static = walk.open_frame(ScopeRef(ref.module, scope.parent))
        return [walk.frames.frame(ref, site, origin, static, bound)]

    def _receives(self, ref: ScopeRef, callee: v.Attribute, origin: Frame) -> bool | None:
        """Whether ``base.name`` can be the function; None when only values can tell."""
        verdicts: set[bool | None] = set()
        for a in self._shallow.resolve(callee.base, origin):
            value = a.value
            if isinstance(value, Unknown | Produced | Typed):
                verdicts.add(None if isinstance(value, Unknown) else False)
            elif isinstance(value, Instance) and value.site is None:
                verdicts.add(self._dispatches(ref, value.type, callee.name))
            else:
                found = self._shallow.attribute(value, callee.name, a.frame, None)
                site = NodeRef(origin.scope, callee.base)
                verdicts.update(
                    None if isinstance(b.value, Unknown) and not _is_settled(value) else
                    any(
                        f is not None and f.scope == ref
                        for f, _ in apply.unwrapped(
                            self._shallow, b.value, Arguments(), site, b.frame
                        )
                    )
                    for b in found
                )
        if True in verdicts:
            return True
        return None if None in verdicts else False

    def _dispatches(self, ref: ScopeRef, type_: Class, name: str) -> bool | None:
        """Whether a method call on some instance of a class, or of a subclass, runs the function."""
        walk = self._shallow
        for a in classes.lookup(walk, type_, name, walk.module_frame(ref.module)):
            if isinstance(a.value, Function | Descriptor):
                function = a.value.function if isinstance(a.value, Descriptor) else a.value
                if isinstance(function, Function) and function.scope == ref:
                    return True
        owner = ScopeRef(ref.module, walk.scope(ref).parent)
        if walk.scope(owner).kind != "class" or walk.scope(ref).name != name:
            return None if not walk.members(type_) >= {name} else False
        line = walk.order(class_of_scope(walk, owner))
        return any(isinstance(c, Class) and c.scope == type_.scope for c in line)

    def _receiver(
        self, ref: ScopeRef, callee: v.Attribute, arguments: Arguments
    ) -> Arguments | None:
        """The arguments with the receiver where the function takes one; None for odd shapes."""
        walk = self._walk
        scope = walk.scope(ref)
        owner = walk.scope(ScopeRef(ref.module, scope.parent))
        if owner.kind != "class":
            return arguments
        if scope.name in _CONSTRUCTORS or _is_decorated(owner, scope):
            return None
        return arguments.prepend(Receiver(callee.base))

    def _by_value(
        self, ref: ScopeRef, located: LocatedCall, call: v.Call, origin: Frame
    ) -> list[Frame]:
        walk = self._walk
        parameters = walk.scope(ref).parameters
        site = NodeRef(origin.scope, located.site.node)
        found: list[Frame] = []
        arguments = binding.of_call(walk, call, origin)
        for a in walk.resolve(call.callee, origin):
            for function, bound in apply.unwrapped(walk, a.value, arguments, site, a.frame):
                if function is not None and function.scope == ref:
                    if binding.accepts(parameters, bound):
                        found.append(
                            walk.frames.frame(ref, site, a.frame, function.static, bound)
                        )
            if isinstance(a.value, Unknown):
                found.extend(self._by_name(ref, located, a.frame, arguments, site))
        return found

    def _by_name(
        self,
        ref: ScopeRef,
        located: LocatedCall,
        frame: Frame,
        arguments: Arguments,
        site: NodeRef,
    ) -> list[Frame]:
        """A method call on a receiver nothing is known of, when only one class has the method."""
        walk = self._walk
        scope = walk.scope(ref)
        owner = walk.scope(ScopeRef(ref.module, scope.parent))
        if owner.kind != "class" or located.site.name != scope.name:
            return []
        call = located.scope.nodes[located.site.node]
        assert isinstance(call, v.Call)
        if not isinstance(located.scope.nodes[call.callee], v.Attribute):
            return []
        if scope.name.startswith("__") or self._definitions(scope.name) != 1:
            return []
        type_ = class_of_scope(walk, ScopeRef(ref.module, scope.parent))
        bound = arguments.prepend(Given(Instance(type_, None, None)))
        if not binding.accepts(scope.parameters, bound):
            return []
        static = walk.open_frame(ScopeRef(ref.module, scope.parent))
        return [walk.frames.frame(ref, site, frame, static, bound)]

    def _definitions(self, name: str) -> int:
        if name in _COMMON_METHODS:
            return 2
        count = 0
        for index in self._walk.program.files_mentioning(name):
            facts = self._walk.program.facts(index)
            count += sum(s.name == name for s in facts.scopes) if facts else 0
        return count

    # Library callbacks ----------------------------------------------------------------------

    def _library_callbacks(self, ref: ScopeRef, scope: Scope) -> list[Frame]:
        """Calls by library functions the function is handed to, as the models describe."""
        found: list[Frame] = []
        names = [scope.name] if not scope.name.startswith("<") else []
        modules = {ref.module: None}
        for name in names:
            files = self._files(name, ref.module)
            modules.update((i, None) for i in files if self._walk.program.hands_over(i, name))
        for index in modules:
            facts = self._walk.program.facts(index)
            for each in facts.scopes if facts else ():
                for site in each.calls:
                    call = each.nodes[site.node]
                    if isinstance(call, v.Call) and _may_hand(each, call, ref, index, scope.name):
                        found.extend(self._handed(ref, ScopeRef(index, each.id), site.node, call))
        return found

    def _handed(
        self, ref: ScopeRef, origin_ref: ScopeRef, node: NodeId, call: v.Call
    ) -> list[Frame]:
        walk = self._walk
        origin = walk.open_frame(origin_ref)
        arguments = binding.of_call(walk, call, origin)
        found: list[Frame] = []
        for a in walk.resolve(call.callee, origin):
            callback = self._callback(a.value)
            if callback is None:
                continue
            for function in given(walk, arguments, *callback.function, a.frame) or ():
                passed = _callback_arguments(walk, callback, arguments, function.frame)
                if callback.receiver and isinstance(a.value, Method):
                    passed = passed.prepend(Given(a.value.receiver))
                site = NodeRef(origin_ref, node)
                for target, bound in apply.unwrapped(
                    walk, function.value, passed, site, function.frame
                ):
                    if target is not None and target.scope == ref:
                        found.append(
                            walk.frames.frame(ref, site, function.frame, target.static, bound)
                        )
        return found

    def _callback(self, callee: Value) -> Callback | None:
        names: list[str] = []
        if isinstance(callee, External):
            names = [callee.path]
        elif isinstance(callee, Method):
            names = [f"{o}.{callee.name}" for o in owner_types(self._walk, callee.receiver)]
            names.append(f"*.{callee.name}")
        for name in names:
            model = self._walk.library.functions.get(name)
            if model is not None and model.callback is not None:
                return model.callback
        return None

    def _declared_options(self, ref: ScopeRef, scope: Scope) -> list[Frame]:
        """Command-line frameworks call a decorated function with its options' values."""
        walk = self._walk
        owner_ref = ScopeRef(ref.module, scope.parent)
        owner = walk.scope(owner_ref)
        origin = walk.open_frame(owner_ref)
        options: list[tuple[str, Operand]] = []
        site_node: NodeId | None = None
        for site in owner.calls:
            call = owner.nodes[site.node]
            if site.kind != "decorator" or not isinstance(call, v.Call):
                continue
            if _decorated_scope(owner, site.node) != ref.scope:
                continue
            factory = owner.nodes[call.callee]
            if not isinstance(factory, v.Call):
                continue
            for a in walk.resolve(factory.callee, origin):
                model = None
                if isinstance(a.value, External):
                    model = walk.library.functions.get(a.value.path)
                if model is not None and model.returns == "option":
                    declared = binding.of_call(walk, factory, a.frame)
                    options += decorated_option(walk, declared, a.frame)
                    site_node = site.node
        if site_node is None:
            return []
        names = {p.name for p in scope.parameters}
        arguments = Arguments(keywords=tuple(o for o in options if o[0] in names))
        site = NodeRef(owner_ref, site_node)
        return [walk.frames.frame(ref, site, origin, origin, arguments)]


class NoCallers:
    """Nobody calls anybody: for answers that hold whoever calls."""

    def of(self, frame: Frame) -> list[Frame]:
        """No contexts."""
        return []

    def forget_tentative(self) -> None:
        """Nothing is tentative."""

    def cut_short(self) -> bool:
        """Nothing is searched."""
        return False


def _is_settled(value: Value) -> bool:
    """Whether a value that lacks an attribute lacks it for good."""
    return isinstance(value, Class | Module | Constant | Display | Table)


def _same_closure(entered: Frame, wanted: Frame) -> bool:
    """Whether a call's function object was made in the context asked about."""
    static, other = entered.static, wanted.static
    if static is None or other is None or static is other:
        return True
    if other.site is None:
        return True
    return static.scope == other.scope and static.site == other.site


def _callback_arguments(
    walk: Walk, callback: Callback, arguments: Arguments, frame: Frame
) -> Arguments:
    positional: tuple[Operand, ...] = ()
    keywords: tuple[tuple[str, Operand], ...] = ()
    star: tuple[Operand, ...] = ()
    double: tuple[Operand, ...] = ()
    if callback.rest_from >= 0:
        positional = arguments.positional[callback.rest_from :]
        keywords = tuple(k for k in arguments.keywords if k[0] not in _own_keywords(callback))
        star = arguments.star
    if callback.elements_from >= 0:
        columns = arguments.positional[callback.elements_from :]
        positional = tuple(ElementOf(o) for o in columns if isinstance(o, Lazy | Ref | Given))
    for a in given(walk, arguments, *callback.arguments, frame) or ():
        items = containers.listed(walk, a.value, a.frame)
        if items is not None:
            positional += items
        else:
            star = (Given(a.value, a.path),)
    for a in given(walk, arguments, *callback.keywords, frame) or ():
        double = (Given(a.value, a.path),)
    return Arguments(positional, keywords, star, len(positional), double)


def _own_keywords(callback: Callback) -> tuple[str, ...]:
    return (callback.function[1], callback.arguments[1], callback.keywords[1])


def _last_name(scope: Scope, node: NodeId) -> str:
    shape = scope.nodes[node]
    if isinstance(shape, v.Item):
        shape = scope.nodes[shape.base]
    return shape.name if isinstance(shape, v.Name | v.Attribute | v.ImportFrom) else _class_name(shape)


def _class_name(shape: v.Node) -> str:
    return f"\0{shape.scope}" if isinstance(shape, v.ClassRef) else ""


def _is_handed(scope: Scope, call: v.Call, name: str) -> bool:
    operands = (*call.positional, *(n for _, n in call.keywords))
    return any(refers(scope, n, name) for n in operands)


def _may_hand(scope: Scope, call: v.Call, ref: ScopeRef, index: int, name: str) -> bool:
    for node in (*call.positional, *(n for _, n in call.keywords)):
        shape = scope.nodes[node]
        if isinstance(shape, v.FunctionRef) and index == ref.module and shape.scope == ref.scope:
            return True
        if refers(scope, node, name):
            return True
    return False


def _decorated_scope(scope: Scope, node: NodeId) -> ScopeId | None:
    """The function or class scope at the bottom of a chain of decorator calls."""
    shape = scope.nodes[node]
    while isinstance(shape, v.Call) and shape.positional:
        shape = scope.nodes[shape.positional[0]]
    return shape.scope if isinstance(shape, v.FunctionRef | v.ClassRef) else None


def _is_decorated(outer: Scope, scope: Scope) -> bool:
    return any(
        site.kind == "decorator" and _decorated_scope(outer, site.node) == scope.id
        for site in outer.calls
    )


_COMMON_METHODS = frozenset({
    "add", "append", "clear", "close", "connect", "copy", "delete", "execute", "format", "get",
    "index", "insert", "items", "join", "keys", "load", "loads", "open", "pop", "put", "read",
    "register", "remove", "render", "replace", "run", "save", "send", "set", "setup", "sort",
    "split", "start", "stop", "update", "validate", "values", "write",
})  # fmt: skip
