"""Value graphs to inclusion constraints: one variable per node that anybody asks for.

Gates, joins and loops become the union of their sides. What the text of one scope tells alone is
told exactly: an attribute or element that was stored before it is read in the same scope is the
value stored, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pathfinder_lite.callgraph.hierarchy import Hierarchy, mangled
from pathfinder_lite.callgraph.names import MODULE, Symbols
from pathfinder_lite.callgraph.narrowing import Narrowing
from pathfinder_lite.callgraph.objects import (
    Container,
    Function,
    ItemVersion,
    Module,
    ObjectId,
    SuperObject,
    Text,
    Variable,
)
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.state import KEYS, Operands, Site, State, key_of
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef

_LOOKBACK = 64
"""Versions of one object looked through for an earlier store in the same scope."""


class Lowering:
    """Makes the variables of nodes, with the constraints that give them their objects."""

    def __init__(
        self,
        state: State,
        symbols: Symbols,
        hierarchy: Hierarchy,
        operations: Operations,
        narrowing: Narrowing,
    ) -> None:
        self._narrowing = narrowing
        self._state = state
        self._solver = state.solver
        self._symbols = symbols
        self._hierarchy = hierarchy
        self._operations = operations
        self._globals: dict[tuple[ScopeRef, str], Variable] = {}
        self._returns: dict[ScopeRef, tuple[tuple[int, ...], Variable]] = {}
        self._deferred: list[tuple[ScopeRef, NodeId, Variable]] = []

    def variable(self, ref: ScopeRef, node: NodeId) -> Variable:
        """The variable of a node."""
        slots = self._state.slots(ref)
        known = slots[node]
        if known >= 0:
            return known
        value = self._state.scope(ref).nodes[node]
        if isinstance(value, v.Loop):
            made = slots[node] = self._solver.variable()
            self._solver.copy(self.variable(ref, value.initial), made)
            self._deferred.append((ref, value.back, made))
            return made
        rule = _RULES.get(type(value))
        made = self._solver.variable() if rule is None else rule(self, ref, node, value)
        slots[node] = made
        return made

    def close_loops(self) -> None:
        """Connect the loop heads made so far with what comes back to them."""
        while self._deferred:
            ref, back, head = self._deferred.pop()
            self._solver.copy(self.variable(ref, back), head)

    def binding(self, ref: ScopeRef, name: str) -> Variable:
        """A variable of a module, class or function as scopes inside or outside see it."""
        key = (ref, name)
        known = self._globals.get(key)
        if known is not None:
            return known
        made = self._globals[key] = self._solver.variable()
        bound = self._state.scope(ref).bindings.get(name)
        if bound is not None:
            self._solver.copy(self.variable(ref, bound), made)
        if ref.scope == MODULE:
            module = self._state.objects.id(Module(ref.module))
            self._solver.copy(self._state.field(module, name), made)
        return made

    def place(self, found: NodeRef | ObjectId | None, name: str) -> Variable:
        """The variable of what a name leads to."""
        if found is None:
            return self._solver.variable()
        if isinstance(found, NodeRef):
            return self.binding(found.scope, name)
        return self._state.singleton(found)

    def operands(self, ref: ScopeRef, call: v.Call, condition: int) -> Operands:
        """The operands of a call under a path condition."""
        nodes = self._state.scope(ref).nodes
        plain: list[Variable] = []
        stars: list[Variable] = []
        for each in call.positional:
            value = nodes[each]
            if isinstance(value, v.Star):
                stars.append(self._spread(ref, each, value.value))
            elif not stars:
                operand = self.variable(ref, each)
                plain.append(self._narrowing.narrowed(ref, each, condition, operand))
            else:
                holder = self._state.container("list", Site(ref, each))
                self._state.put(holder, None, self.variable(ref, each))
                stars.append(self._state.singleton(holder))
        named = tuple((n, self.variable(ref, each)) for n, each in call.keywords if n)
        double = tuple(self.variable(ref, each) for n, each in call.keywords if not n)
        return Operands(tuple(plain), named, tuple(stars), double)

    def annotated(self, ref: ScopeRef, node: NodeId) -> ObjectId | None:
        """The class an annotation names, ``Optional`` and unions with None looked through."""
        nodes = self._state.scope(ref).nodes
        match nodes[node]:
            case v.Item(base, key):
                outer = nodes[base]
                if isinstance(outer, v.Name | v.ImportFrom | v.Attribute) and outer.name in {
                    "Optional",
                    "Union",
                    "Annotated",
                    "Type",
                    "type",
                    "ClassVar",
                    "Final",
                }:
                    return self.annotated(ref, key)
                return self._symbols.class_at(ref, base)
            case v.Sequence(_, elements):
                found = (self.annotated(ref, each) for each in elements)
                return next((each for each in found if each is not None), None)
            case v.Binary("|", left, right):
                return self.annotated(ref, left) or self.annotated(ref, right)
            case v.Const():
                return None
            case _:
                return self._symbols.class_at(ref, node)

    def _spread(self, ref: ScopeRef, star: NodeId, node: NodeId) -> Variable:
        """What ``*node`` hands over: collections, and one made of what other objects iterate over."""
        spread = self._solver.variable()
        site = Site(ref, star)

        def take(value: ObjectId) -> None:
            if self._state.kind(value):
                self._solver.add(spread, value)
            else:
                holder = self._state.container("list", site)
                source = self._state.singleton(value)
                self._operations.pour(site, source, holder)
                self._solver.add(spread, holder)

        self._solver.watch(self.variable(ref, node), take)
        return spread

    def returned(self, ref: ScopeRef) -> tuple[tuple[int, ...], Variable]:
        """Parameters a function returns as they are, and the variable of whatever else it returns.

        A call's result then takes its own operands, so that callers of an identity do not mix.
        """
        known = self._returns.get(ref)
        if known is None:
            scope = self._state.scope(ref)
            passed: dict[int, None] = {}
            others: dict[NodeId, None] = {}
            pending, seen = [scope.result], {scope.result}
            while pending:
                node = pending.pop()
                value = scope.nodes[node]
                if isinstance(value, v.Param):
                    passed[value.index] = None
                    continue
                below = _sides(value)
                if below is None:
                    others[node] = None
                for each in below or ():
                    if each not in seen and each != NONE:
                        seen.add(each)
                        pending.append(each)
            if passed:
                rest = self._solver.join([self.variable(ref, each) for each in sorted(others)])
            else:
                rest = self.variable(ref, scope.result)
            known = self._returns[ref] = (tuple(passed), rest)
        return known

    def parameter_type(self, ref: ScopeRef, index: int) -> ObjectId | None:
        """The class that annotates a parameter."""
        outer = self._state.parent(ref)
        node = self._state.scope(outer).nodes[self._state.scope(ref).definition]
        for position, annotation in node.annotations if isinstance(node, v.FunctionRef) else ():
            if position == index:
                return self.annotated(outer, annotation)
        return None

    # Leaves ---------------------------------------------------------------------------------

    def _const(self, ref: ScopeRef, node: NodeId, value: v.Const) -> Variable:
        if isinstance(value.value, str):
            return self._state.singleton(self._state.objects.id(Text(value.value)))
        if value.value is None:
            return self._solver.variable()
        return self._literal(type(value.value).__name__)

    def _literal(self, type_: str) -> Variable:
        return self._state.singleton(self._state.literal(type_))

    def _opaque(self, ref: ScopeRef, node: NodeId, value: v.Opaque) -> Variable:
        return self._literal(value.type_name)

    def _param(self, ref: ScopeRef, node: NodeId, value: v.Param) -> Variable:
        return self._state.parameter(ref, value.index)

    def _name(self, ref: ScopeRef, node: NodeId, value: v.Name) -> Variable:
        found = self._symbols.global_(ref, value.name)
        if isinstance(found, tuple):
            return self.binding(*found)
        return self.place(found, value.name)

    def _free(self, ref: ScopeRef, node: NodeId, value: v.Free) -> Variable:
        return self.binding(self._state.contexts.within(ref, value.scope), value.name)

    def _function(self, ref: ScopeRef, node: NodeId, value: v.FunctionRef) -> Variable:
        function = Function(ScopeRef(ref.module, value.scope, ref.context))
        return self._state.singleton(self._state.objects.id(function))

    def _class(self, ref: ScopeRef, node: NodeId, value: v.ClassRef) -> Variable:
        class_ = self._symbols.class_at(ref, node)
        assert class_ is not None
        return self._state.singleton(class_)

    def _import_module(self, ref: ScopeRef, node: NodeId, value: v.ImportModule) -> Variable:
        return self._state.singleton(self._symbols.module(value.module, ref.module))

    def _import_from(self, ref: ScopeRef, node: NodeId, value: v.ImportFrom) -> Variable:
        found = self._symbols.imported(ref.module, value.module, value.level, value.name)
        return self.place(found, value.name)

    def _star_imported(self, ref: ScopeRef, node: NodeId, value: v.StarImported) -> Variable:
        found = self._symbols.static(ref, node)
        if found is not None:
            return self.place(found, value.name)
        return self.variable(ref, value.previous)

    def _super(self, ref: ScopeRef, node: NodeId, value: v.Super) -> Variable:
        made = self._solver.variable()
        after = self._hierarchy.class_of(self._state.contexts.within(ref, value.scope))
        objects = self._state.objects
        self._solver.watch(
            self.variable(ref, value.receiver),
            lambda each: self._solver.add(made, objects.id(SuperObject(after, each))),
        )
        return made

    def _caught(self, ref: ScopeRef, node: NodeId, value: v.Caught) -> Variable:
        made = self._solver.variable()
        if value.expected != NONE:
            self._operations.caught(self.variable(ref, value.expected), made)
        return made

    # Merges ---------------------------------------------------------------------------------

    def _union(self, ref: ScopeRef, nodes: tuple[NodeId, ...]) -> Variable:
        variables = dict.fromkeys(self.variable(ref, each) for each in nodes if each != NONE)
        if len(variables) == 1:
            return next(iter(variables))
        return self._solver.join(variables)

    def _gate(self, ref: ScopeRef, node: NodeId, value: v.Gate) -> Variable:
        return self._union(ref, (value.then, value.otherwise))

    def _join(self, ref: ScopeRef, node: NodeId, value: v.Join | v.Boolean) -> Variable:
        return self._union(ref, value.operands)

    def _at_exit(self, ref: ScopeRef, node: NodeId, value: v.AtExit) -> Variable:
        return self._union(ref, (*(each for _, each in value.options), value.otherwise))

    def _last(self, ref: ScopeRef, node: NodeId, value: v.Last | v.Star) -> Variable:
        return self.variable(ref, value.value)

    def _version(
        self, ref: ScopeRef, node: NodeId, value: v.Affected | v.WithComputedAttribute
    ) -> Variable:
        return self.variable(ref, value.base)

    def _rebound(self, ref: ScopeRef, node: NodeId, value: v.Rebound) -> Variable:
        variables = [self.variable(ref, value.base)]
        for store in self._symbols.stores(ref, value.name):
            variables.append(self.variable(store.scope, store.node))
        return self._solver.join(variables)

    # Objects --------------------------------------------------------------------------------

    def _sequence(self, ref: ScopeRef, node: NodeId, value: v.Sequence) -> Variable:
        holder = self._state.container(value.kind, Site(ref, node))
        nodes = self._state.scope(ref).nodes
        exact = value.kind != "set"
        for index, each in enumerate(value.elements):
            element = nodes[each]
            if isinstance(element, v.Star):
                exact = False
                self._operations.pour(Site(ref, each), self.variable(ref, element.value), holder)
            else:
                key = key_of(index) if exact and index < 64 else None
                self._state.put(holder, key, self.variable(ref, each))
        return self._state.singleton(holder)

    def _mapping(self, ref: ScopeRef, node: NodeId, value: v.Mapping) -> Variable:
        holder = self._state.container("dict", Site(ref, node))
        for key, each in value.entries:
            if key == NONE:
                self._state.include(holder, self.variable(ref, each))
                continue
            self._put(ref, holder, key, self.variable(ref, each))
        return self._state.singleton(holder)

    def _put(self, ref: ScopeRef, holder: ObjectId, key: NodeId, source: Variable) -> None:
        exact = self.key(ref, key)
        if exact is None:
            self._state.put_under(holder, self.variable(ref, key), source)
            return
        self._solver.copy(self.variable(ref, key), self._state.field(holder, KEYS))
        self._state.put(holder, exact, source)

    def _comprehension(self, ref: ScopeRef, node: NodeId, value: v.Comprehension) -> Variable:
        kind = "generator" if value.kind == "generator" else value.kind
        holder = self._state.container(kind, Site(ref, node))
        self._state.put(holder, None, self.variable(ref, value.element))
        if value.key != NONE:
            self._solver.copy(self.variable(ref, value.key), self._state.field(holder, KEYS))
        return self._state.singleton(holder)

    def key(self, ref: ScopeRef, node: NodeId) -> str | None:
        """The field a constant key stands for."""
        value = self._state.scope(ref).nodes[node]
        if isinstance(value, v.Const):
            if isinstance(value.value, int) and value.value < 0:
                return None
            return key_of(value.value)
        if isinstance(value, v.Sequence) and value.kind == "tuple":
            parts = [self.key(ref, each) for each in value.elements]
            return None if None in parts else key_of(tuple(parts))
        return None

    def _with_item(self, ref: ScopeRef, node: NodeId, value: v.WithItem) -> Variable:
        made = self._solver.variable()
        base = self.variable(ref, value.base)
        key = self.key(ref, value.key)
        state, solver = self._state, self._solver
        if value.value == NONE:
            return base
        stored = self.variable(ref, value.value)
        version = state.overlay(NodeRef(ref, node), base, key)
        self._put(ref, version, value.key, stored)

        def store(each: ObjectId) -> None:
            if isinstance(state.objects[each], Container | ItemVersion):
                solver.add(made, version)
                if each != version:
                    self._put(ref, each, value.key, stored)
            else:
                solver.add(made, each)

        solver.watch(base, store)
        return made

    # Reads ----------------------------------------------------------------------------------

    def _attribute(self, ref: ScopeRef, node: NodeId, value: v.Attribute) -> Variable:
        made = self._solver.variable()
        site = Site(ref, node)
        name = self.attribute_name(ref, value.name)
        stored = self._stored_before(ref, value.base, name)
        if stored is not None:
            self._solver.copy(self.variable(ref, stored), made)
            self._state.read_accessors(site, self.variable(ref, value.base), name, made)
            return made
        load = self._state.load
        self._solver.watch(
            self.variable(ref, value.base), lambda each: load(site, each, name, made)
        )
        return made

    def attribute_name(self, ref: ScopeRef, name: str) -> str:
        """The name an attribute has outside: private ones are mangled inside classes."""
        if not name.startswith("__") or name.endswith("__"):
            return name
        scope = self._state.scope(ref)
        while scope.id != MODULE:
            if scope.kind == "class":
                return mangled(name, scope.name)
            scope = self._state.scope(ScopeRef(ref.module, scope.parent))
        return name

    def _stored_before(self, ref: ScopeRef, base: NodeId, name: str) -> NodeId | None:
        """What the latest store in this scope put under ``base.name``, if nothing came between."""
        nodes = self._state.scope(ref).nodes
        for _ in range(_LOOKBACK):
            match nodes[base]:
                case v.WithAttribute(earlier, stored, value):
                    if self.attribute_name(ref, stored) == name:
                        return value if value != NONE else None
                    base = earlier
                case v.Affected(earlier, call, v.RECEIVER):
                    # A method may store to its own object; a call of the field itself may not.
                    callee = getattr(nodes[call], "callee", None)
                    shape = None if callee is None else nodes[callee]
                    if not (isinstance(shape, v.Attribute) and shape.name == name):
                        return None
                    base = earlier
                case _:
                    return None
        return None

    def _item(self, ref: ScopeRef, node: NodeId, value: v.Item) -> Variable:
        made = self._solver.variable()
        key = self.key(ref, value.key)
        base = self.variable(ref, value.base)
        if key is not None and (entry := self._entry(ref, value.base, value.key)) is not None:
            self._solver.copy(self.variable(ref, entry), made)
            return made
        self._operations.item(Site(ref, node), base, self.variable(ref, value.key), key, made)
        return made

    def _entry(self, ref: ScopeRef, base: NodeId, key: NodeId) -> NodeId | None:
        """The element a display or an earlier store of this scope has under a constant key."""
        nodes = self._state.scope(ref).nodes
        wanted = getattr(nodes[key], "value", None)
        for _ in range(_LOOKBACK):
            match nodes[base]:
                case v.WithItem(earlier, stored, value):
                    at = nodes[stored]
                    if not isinstance(at, v.Const) or value == NONE:
                        return None
                    if at.value == wanted:
                        return value
                    base = earlier
                case v.Sequence(kind, elements):
                    plain = kind != "set" and not any(
                        isinstance(nodes[each], v.Star) for each in elements
                    )
                    if plain and type(wanted) is int and -len(elements) <= wanted < len(elements):
                        return elements[wanted]
                    return None
                case v.Mapping(entries):
                    for at_key, value in reversed(entries):
                        if at_key == NONE or not isinstance(nodes[at_key], v.Const):
                            return None
                        if getattr(nodes[at_key], "value", None) == wanted:
                            return value
                    return None
                case v.Affected(earlier, call, slot) if self._only_reads(ref, call, slot):
                    base = earlier
                case _:
                    return None
        return None

    def _only_reads(self, ref: ScopeRef, call: NodeId, slot: int) -> bool:
        """Whether a method call leaves a builtin container as it is."""
        nodes = self._state.scope(ref).nodes
        callee = getattr(nodes[call], "callee", None)
        if slot != v.RECEIVER or callee is None:
            return False
        shape = nodes[callee]
        if isinstance(shape, v.Attribute):
            return shape.name in {"get", "items", "keys", "values", "copy", "index", "count"}
        return isinstance(shape, v.Item)

    def _slice(self, ref: ScopeRef, node: NodeId, value: v.Slice) -> Variable:
        made = self._solver.variable()
        if value.base != NONE:
            base = self.variable(ref, value.base)
            self._operations.slice(Site(ref, node), base, made)
        return made

    def _iterate(self, ref: ScopeRef, node: NodeId, value: v.Iterate) -> Variable:
        made = self._solver.variable()
        site = Site(ref, node)
        source = self.variable(ref, value.value)
        self._operations.iterate(site, source, made, is_async=value.is_async)
        return made

    def _unpacked(self, ref: ScopeRef, node: NodeId, value: v.Unpacked) -> Variable:
        made = self._solver.variable()
        nodes = self._state.scope(ref).nodes
        shape = nodes[value.value]
        if isinstance(shape, v.Sequence) and shape.kind != "set":
            plain = not any(isinstance(nodes[each], v.Star) for each in shape.elements)
            if plain and -len(shape.elements) <= value.index < len(shape.elements):
                return self.variable(ref, shape.elements[value.index])
        key = key_of(value.index) if value.index >= 0 else None
        source = self.variable(ref, value.value)
        self._operations.unpacked(Site(ref, node), source, key, made)
        return made

    def _unpacked_rest(self, ref: ScopeRef, node: NodeId, value: v.UnpackedRest) -> Variable:
        holder = self._state.container("list", Site(ref, node))
        element = self._solver.variable()
        self._operations.iterate(Site(ref, node), self.variable(ref, value.value), element)
        self._state.put(holder, None, element)
        return self._state.singleton(holder)

    def _await(self, ref: ScopeRef, node: NodeId, value: v.Await) -> Variable:
        made = self._solver.variable()
        self._operations.await_(Site(ref, node), self.variable(ref, value.value), made)
        return made

    def _delegated(self, ref: ScopeRef, node: NodeId, value: v.Delegated) -> Variable:
        made = self._solver.variable()
        self._operations.returned(self.variable(ref, value.value), made)
        return made

    def _enter(self, ref: ScopeRef, node: NodeId, value: v.Enter) -> Variable:
        made = self._solver.variable()
        manager = self.variable(ref, value.manager)
        self._operations.enter(Site(ref, node), manager, made, is_async=value.is_async)
        return made

    # Operators ------------------------------------------------------------------------------

    def _binary(self, ref: ScopeRef, node: NodeId, value: v.Binary) -> Variable:
        made = self._solver.variable()
        left, right = self.variable(ref, value.left), self.variable(ref, value.right)
        self._operations.binary(
            Site(ref, node), value.operator, left, right, made, in_place=value.in_place
        )
        return made

    def _compare(self, ref: ScopeRef, node: NodeId, value: v.Compare) -> Variable:
        left, right = self.variable(ref, value.left), self.variable(ref, value.right)
        made = self._solver.variable()
        self._operations.compare(Site(ref, node), value.operator, left, right, made)
        return made

    def _unary(self, ref: ScopeRef, node: NodeId, value: v.Unary) -> Variable:
        made = self._solver.variable()
        operand = self.variable(ref, value.operand)
        self._operations.unary(Site(ref, node), value.operator, operand, made)
        return made

    def _formatted(self, ref: ScopeRef, node: NodeId, value: v.Formatted) -> Variable:
        operand = self.variable(ref, value.value)
        self._operations.formatted(Site(ref, node), operand, value.conversion)
        return self._literal("str")

    def _format(self, ref: ScopeRef, node: NodeId, value: v.Format) -> Variable:
        """An f-string with one replacement field is known when the field's text is."""
        nodes = self._state.scope(ref).nodes
        before: list[str] = []
        after: list[str] = []
        field = NONE
        for each in value.parts:
            shape = nodes[each]
            if isinstance(shape, v.Const) and isinstance(shape.value, str):
                (before if field == NONE else after).append(shape.value)
            elif isinstance(shape, v.Formatted) and field == NONE and shape.spec == NONE:
                self.variable(ref, each)
                field = shape.value
            else:
                return self._literal("str")
        if field == NONE:
            return self._literal("str")
        made = self._solver.variable()
        self._operations.framed("".join(before), self.variable(ref, field), "".join(after), made)
        return made

    def _positional(self, ref: ScopeRef, node: NodeId, value: v.Positional) -> Variable:
        made = self._solver.variable()
        self._operations.matched(
            Site(ref, node), self.variable(ref, value.value), value.index, made
        )
        return made

    def _call(self, ref: ScopeRef, node: NodeId, value: v.Call) -> Variable:
        made = self._state.slots(ref)[node] = self._solver.variable()
        record = self._state.program.site(ref.module, ref.scope, node)
        if record is None:
            return made
        site, invoke = Site(ref, node), self._state.invoke
        operands = self.operands(ref, value, record.condition)
        shape = self._state.scope(ref).nodes[value.callee]
        reason = "direct"
        if isinstance(shape, v.Attribute):
            above = isinstance(self._state.scope(ref).nodes[shape.base], v.Super)
            reason = "super()" if above else "method"
        callee = self._callee(ref, value.callee, record.condition)
        self._solver.watch(
            callee,
            lambda each: invoke(site, each, operands, made, reason),
        )
        return made

    def _callee(self, ref: ScopeRef, node: NodeId, condition: int) -> Variable:
        """What is called: a method of the receivers that pass the tests on the way there."""
        plain = self.variable(ref, node)
        shape = self._state.scope(ref).nodes[node]
        if not isinstance(shape, v.Attribute):
            return self._narrowing.narrowed(ref, node, condition, plain)
        base = self.variable(ref, shape.base)
        narrowed = self._narrowing.narrowed(ref, shape.base, condition, base)
        if narrowed == base:
            return plain
        made, load = self._solver.variable(), self._state.load
        name, site = self.attribute_name(ref, shape.name), Site(ref, node)
        self._solver.watch(narrowed, lambda each: load(site, each, name, made))
        return made


def _sides(value: v.Node) -> tuple[NodeId, ...] | None:
    """The nodes a value is one of; None when it is a value of its own."""
    match value:
        case v.Gate(_, then, otherwise):
            return (then, otherwise)
        case v.Join(operands) | v.Boolean(_, operands):
            return operands
        case v.Last(_, inner):
            return (inner,)
        case v.Loop(initial, back):
            return (initial, back)
        case v.AtExit(_, _, options, otherwise):
            return (*(node for _, node in options), otherwise)
        case v.Affected(base) | v.WithAttribute(base) | v.WithComputedAttribute(base):
            return (base,)
        case _:
            return None


Rule = Callable[[Lowering, ScopeRef, NodeId, Any], Variable]
_RULES: dict[type, Rule] = {
    v.Const: Lowering._const,
    v.Opaque: Lowering._opaque,
    v.Param: Lowering._param,
    v.Name: Lowering._name,
    v.Free: Lowering._free,
    v.FunctionRef: Lowering._function,
    v.ClassRef: Lowering._class,
    v.ImportModule: Lowering._import_module,
    v.ImportFrom: Lowering._import_from,
    v.StarImported: Lowering._star_imported,
    v.Super: Lowering._super,
    v.Caught: Lowering._caught,
    v.Gate: Lowering._gate,
    v.Join: Lowering._join,
    v.Boolean: Lowering._join,
    v.AtExit: Lowering._at_exit,
    v.Last: Lowering._last,
    v.Star: Lowering._last,
    v.Affected: Lowering._version,
    v.WithAttribute: Lowering._version,
    v.WithComputedAttribute: Lowering._version,
    v.Rebound: Lowering._rebound,
    v.Sequence: Lowering._sequence,
    v.Mapping: Lowering._mapping,
    v.Comprehension: Lowering._comprehension,
    v.WithItem: Lowering._with_item,
    v.Attribute: Lowering._attribute,
    v.Item: Lowering._item,
    v.Slice: Lowering._slice,
    v.Iterate: Lowering._iterate,
    v.Unpacked: Lowering._unpacked,
    v.UnpackedRest: Lowering._unpacked_rest,
    v.Await: Lowering._await,
    v.Delegated: Lowering._delegated,
    v.Enter: Lowering._enter,
    v.Binary: Lowering._binary,
    v.Compare: Lowering._compare,
    v.Unary: Lowering._unary,
    v.Formatted: Lowering._formatted,
    v.Format: Lowering._format,
    v.Positional: Lowering._positional,
    v.Call: Lowering._call,
}
