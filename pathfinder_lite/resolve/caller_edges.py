"""Whether a call site enters a function: told by the shape of the callee, else by its values."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import apply, classes
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.limits import CANDIDATE_FUEL, VIEW_FUEL
from pathfinder_lite.resolve.origins import (
    Arguments,
    Class,
    Constant,
    Descriptor,
    Display,
    External,
    Frame,
    Function,
    Given,
    Instance,
    Module,
    NodeRef,
    Produced,
    Receiver,
    ScopeRef,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import CONSTRUCTORS, MODULE, class_of_scope, is_decorated
from pathfinder_lite.resolve.walk import Walk

_COMMON_METHODS = frozenset({
    "add", "append", "clear", "close", "connect", "copy", "delete", "execute", "format", "get",
    "index", "insert", "items", "join", "keys", "load", "loads", "open", "pop", "put", "read",
    "register", "remove", "render", "replace", "run", "save", "send", "set", "setup", "sort",
    "split", "start", "stop", "update", "validate", "values", "write",
})  # fmt: skip

_VERBS = frozenset({"delete", "get", "head", "options", "patch", "post", "put"})
_CONTAINERS = ("builtins.", "collections.", "typing.")


class Edges:
    """The contexts that call sites enter a function in."""

    def __init__(self, walk: Walk, shallow: Walk) -> None:
        self._walk = walk
        self._shallow = shallow
        self._views: dict[ScopeRef, bool] = {}

    def of(self, ref: ScopeRef, located: LocatedCall, call: v.Call) -> list[Frame]:
        """The contexts in which a call site enters the function."""
        origin = self._walk.open_frame(ScopeRef(located.module, located.scope.id))
        if not self._is_closure(ref):
            light = self._by_shape(ref, located, call, origin)
            if light is not None:
                return light
        return self._by_value(ref, located, call, origin)

    def _answers_requests(self, ref: ScopeRef) -> bool:
        """Whether a function is the ``get`` or ``post`` of a view, which its framework calls.

        Every other object has methods of these names.
        """
        known = self._views.get(ref)
        if known is None:
            owner = ScopeRef(ref.module, self._walk.scope(ref).parent)
            known = self._views[ref] = (
                self._walk.scope(ref).name in _VERBS
                and self._walk.scope(owner).kind == "class"
                and any(
                    isinstance(each, External) and not each.path.startswith(_CONTAINERS)
                    for each in self._shallow.order(class_of_scope(self._shallow, owner))
                )
            )
        return known

    def _is_closure(self, ref: ScopeRef) -> bool:
        """Whether the function has an enclosing function, so that its contexts differ."""
        parent = self._walk.scope(ref).parent
        while parent != MODULE:
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
            for function, bound in apply.unwrapped(self._shallow, a.value, arguments, site, origin):
                if function is not None and function.scope == ref:
                    found.extend(self._edge(ref, site, origin, bound))
        return found

    def _edge(self, ref: ScopeRef, site: NodeRef, origin: Frame, bound: Arguments) -> list[Frame]:
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
                    None
                    if isinstance(b.value, Unknown) and not _is_settled(value)
                    else any(
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
        """Whether a method call on an instance of a class, or of a subclass, runs the function."""
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
        if scope.name in CONSTRUCTORS or is_decorated(owner, scope):
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
        if isinstance(located.scope.nodes[call.callee], v.Attribute):
            # Who holds this receiver is a question of its own; one candidate must not eat it all.
            with walk.fuel.limited(VIEW_FUEL if self._answers_requests(ref) else CANDIDATE_FUEL):
                answers = walk.resolve(call.callee, origin)
        else:
            answers = walk.resolve(call.callee, origin)
        for a in answers:
            for function, bound in apply.unwrapped(walk, a.value, arguments, site, a.frame):
                if function is None or function.scope != ref:
                    continue
                if binding.accepts(parameters, bound):
                    found.append(walk.frames.frame(ref, site, a.frame, function.static, bound))
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


def _is_settled(value: Value) -> bool:
    """Whether a value that lacks an attribute lacks it for good."""
    return isinstance(value, Class | Module | Constant | Display | Table)
