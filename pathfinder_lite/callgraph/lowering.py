"""Value graphs to inclusion constraints: one variable per node that anybody asks for.

Gates, joins and loops become the union of their sides. What the text of one scope tells alone is
told exactly: an attribute or element that was stored before it is read in the same scope is the
value stored, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef
from pathfinder_lite.callgraph.hierarchy import Hierarchy, mangled
from pathfinder_lite.callgraph.names import MODULE, Symbols
from pathfinder_lite.callgraph.narrowing import Narrowing
from pathfinder_lite.callgraph.objects import Module, ObjectId, Variable
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId

LOOKBACK = 64
"""Versions of one object looked through for an earlier store in the same scope."""
Rule = Callable[["Lowering", ScopeRef, NodeId, Any], Variable]
"""Makes the variable of one kind of node."""


class Lowering:
    """Makes the variables of nodes, with the constraints that give them their objects.

    ``rules`` say how, by the type of a node; a node without a rule points to nothing.
    """

    def __init__(
        self,
        state: State,
        symbols: Symbols,
        hierarchy: Hierarchy,
        operations: Operations,
        operators: Operators,
        narrowing: Narrowing,
        rules: Mapping[type, Rule],
    ) -> None:
        self.state = state
        self.solver = state.solver
        self.symbols = symbols
        self.hierarchy = hierarchy
        self.operations = operations
        self.operators = operators
        self.narrowing = narrowing
        self._rules = rules
        self._globals: dict[tuple[ScopeRef, str], Variable] = {}
        self._returns: dict[ScopeRef, tuple[tuple[int, ...], Variable]] = {}
        self._deferred: list[tuple[ScopeRef, NodeId, Variable]] = []

    def variable(self, ref: ScopeRef, node: NodeId) -> Variable:
        """The variable of a node."""
        slots = self.state.slots(ref)
        known = slots[node]
        if known >= 0:
            return known
        value = self.state.scope(ref).nodes[node]
        if isinstance(value, v.Loop):
            made = slots[node] = self.solver.variable()
            self.solver.copy(self.variable(ref, value.initial), made)
            self._deferred.append((ref, value.back, made))
            return made
        rule = self._rules.get(type(value))
        made = self.solver.variable() if rule is None else rule(self, ref, node, value)
        slots[node] = made
        return made

    def close_loops(self) -> None:
        """Connect the loop heads made so far with what comes back to them."""
        while self._deferred:
            ref, back, head = self._deferred.pop()
            self.solver.copy(self.variable(ref, back), head)

    def binding(self, ref: ScopeRef, name: str) -> Variable:
        """A variable of a module, class or function as scopes inside or outside see it."""
        key = (ref, name)
        known = self._globals.get(key)
        if known is not None:
            return known
        made = self._globals[key] = self.solver.variable()
        bound = self.state.scope(ref).bindings.get(name)
        if bound is not None:
            self.solver.copy(self.variable(ref, bound), made)
        if ref.scope == MODULE:
            module = self.state.objects.id(Module(ref.module))
            self.solver.copy(self.state.field(module, name), made)
        return made

    def place(self, found: NodeRef | ObjectId | None, name: str) -> Variable:
        """The variable of what a name leads to."""
        if found is None:
            return self.solver.variable()
        if isinstance(found, NodeRef):
            return self.binding(found.scope, name)
        return self.state.singleton(found)

    def operands(self, ref: ScopeRef, call: v.Call, condition: int) -> Operands:
        """The operands of a call under a path condition."""
        nodes = self.state.scope(ref).nodes
        plain: list[Variable] = []
        stars: list[Variable] = []
        for each in call.positional:
            value = nodes[each]
            if isinstance(value, v.Star):
                stars.append(self._spread(ref, each, value.value))
            elif not stars:
                operand = self.variable(ref, each)
                plain.append(self.narrowing.narrowed(ref, each, condition, operand))
            else:
                holder = self.state.container("list", Site(ref, each))
                self.state.put(holder, None, self.variable(ref, each))
                stars.append(self.state.singleton(holder))
        named = tuple((n, self.variable(ref, each)) for n, each in call.keywords if n)
        double = tuple(self._spread_mapping(ref, each) for n, each in call.keywords if not n)
        return Operands(tuple(plain), named, tuple(stars), double)

    def _spread(self, ref: ScopeRef, star: NodeId, node: NodeId) -> Variable:
        """What ``*node`` hands over: collections; one is made of what others iterate over."""
        spread = self.solver.variable()
        site = Site(ref, star)

        def take(value: ObjectId) -> None:
            if self.state.kind(value):
                self.solver.add(spread, value)
            else:
                holder = self.state.container("list", site)
                source = self.state.singleton(value)
                self.operations.pour(site, source, holder)
                self.solver.add(spread, holder)

        self.solver.watch(self.variable(ref, node), take)
        return spread

    def _spread_mapping(self, ref: ScopeRef, node: NodeId) -> Variable:
        """What ``**node`` hands over: dicts, and one made of what other objects have as items."""
        source, site = self.variable(ref, node), Site(ref, node)
        spread = self.solver.variable()

        def take(value: ObjectId) -> None:
            self.solver.add(spread, value)
            keys, items = self.solver.variable(), self.solver.variable()
            if self.operations.special(site, value, ("keys",), Operands(), keys, "iterator"):
                key = self.solver.variable()
                self.operations.iterate(site, keys, key)
                given = Operands((key,))
                self.operations.special(site, value, ("__getitem__",), given, items, "iterator")
                holder = self.state.container("dict", site)
                self.state.put_under(holder, key, items)
                self.solver.add(spread, holder)

        self.solver.watch(source, take)
        return spread

    def returned(self, ref: ScopeRef) -> tuple[tuple[int, ...], Variable]:
        """Parameters a function returns as they are, and the variable of whatever else it returns.

        A call's result then takes its own operands, so that callers of an identity do not mix.
        """
        known = self._returns.get(ref)
        if known is None:
            scope = self.state.scope(ref)
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
                rest = self.solver.join([self.variable(ref, each) for each in sorted(others)])
            else:
                rest = self.variable(ref, scope.result)
            known = self._returns[ref] = (tuple(passed), rest)
        return known

    def attribute_name(self, ref: ScopeRef, name: str) -> str:
        """The name an attribute has outside: private ones are mangled inside classes."""
        if not name.startswith("__") or name.endswith("__"):
            return name
        scope = self.state.scope(ref)
        while scope.id != MODULE:
            if scope.kind == "class":
                return mangled(name, scope.name)
            scope = self.state.scope(ScopeRef(ref.module, scope.parent))
        return name


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
        case v.Kept(base) | v.WithArgument(base):
            return (base,)
        case _:
            return None
