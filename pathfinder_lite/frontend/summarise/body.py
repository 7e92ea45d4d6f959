"""The state of one body under interpretation: environment, path condition, exits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from msgspec.structs import replace

from pathfinder_lite.facts.graphs import (
    ALWAYS,
    AttributeStore,
    CallSite,
    Protected,
    Raise,
    Read,
    Return,
    VariableStore,
)
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import (
    NONE,
    ClassRef,
    Comprehension,
    Const,
    Format,
    FunctionRef,
    Gate,
    Mapping,
    NodeId,
    Opaque,
    ScopeId,
    Sequence,
    Unbound,
)
from pathfinder_lite.frontend.summarise.graph import GraphBuilder
from pathfinder_lite.frontend.summarise.symbols import Symbols

Environment = dict[str, NodeId]

_PLAIN = (ClassRef, Comprehension, Const, Format, FunctionRef, Mapping, Opaque, Sequence)

OBJECT = "@"
"""Prefix of the hidden variable that follows a parameter's object through rebinding."""


@dataclass(slots=True)
class Exit:
    """One way out of a function: under which condition, with which result and environment."""

    condition: int
    result: NodeId
    environment: Environment


@dataclass(slots=True)
class LoopFrame:
    """Ways out of a loop's turn before its end, each with its path condition.

    ``entry`` is the condition the turn is entered under, ``exits`` the number of returns before.
    """

    entry: int
    exits: int
    breaks: list[tuple[int, Environment]] = field(default_factory=list)
    continues: list[tuple[int, Environment]] = field(default_factory=list)


@dataclass(slots=True)
class Branch:
    """Where control is after a block: its environment (None: nowhere) and path condition.

    ``entry`` is the condition the block was entered under.
    """

    environment: Environment | None
    condition: int
    entry: int = ALWAYS


class Body:
    """Mutable while one scope is interpreted, frozen into a ``Scope`` afterwards."""

    def __init__(self, graph: GraphBuilder, symbols: Symbols, scope: ScopeId) -> None:
        self.graph = graph
        self.symbols = symbols
        self.scope = scope
        self.environment: Environment = {}
        self.live = True
        self.condition = ALWAYS
        self.exits: list[Exit] = []
        self.loops: list[LoopFrame] = []
        self.trials: list[list[tuple[str, NodeId]]] = []
        self.calls: list[CallSite] = []
        self.attribute_stores: list[AttributeStore] = []
        self.variable_stores: list[VariableStore] = []
        self.yields: list[NodeId] = []
        self.raises: list[Raise] = []
        self.returns: list[Return] = []
        self.protected: list[Protected] = []
        self.caught: list[NodeId] = []
        self.reads: list[Read] = []
        self.annotations: list[tuple[str, NodeId]] = []
        self.declared: dict[str, NodeId] = {}
        self.declarations: dict[NodeId, NodeId] = {}
        self.closed_over: Environment = {}
        self.outer: Environment = {}
        self.statement_line = 0
        self.rebindable: frozenset[str] = frozenset()
        self.indirect_calls = False
        self.sharing = 0

    def bind(self, name: str, node: NodeId) -> None:
        """``name = node`` here."""
        self.environment[name] = node
        for trial in self.trials:
            trial.append((name, node))

    def declare(self, name: str, value: NodeId) -> None:
        """``value`` is given to ``name``, which may be annotated; literals need no annotation."""
        annotation = self.declared.get(name)
        if annotation is not None and not isinstance(self.graph.nodes[value], _PLAIN):
            self.declarations.setdefault(value, annotation)

    def replace_object(self, old: NodeId, new: NodeId) -> None:
        """Every variable that holds version ``old`` of an object now holds ``new``."""
        for name in [name for name, node in self.environment.items() if node == old]:
            self.bind(name, new)

    def reread(self, node: NodeId, later: NodeId) -> None:
        """What the last read of ``node`` gave turned out to be ``later``."""
        for index in range(len(self.reads) - 1, -1, -1):
            if self.reads[index].node == node:
                self.reads[index] = replace(self.reads[index], node=later)
                return

    def unbound(self, span: Span) -> NodeId:
        """A variable without a value."""
        return self.graph.add(Unbound(), span)

    def snapshot(self, entry: int) -> Branch:
        """The present place, at the end of a block entered under ``entry``."""
        return Branch(dict(self.environment) if self.live else None, self.condition, entry)

    def resume(self, branch: Branch) -> None:
        """Go on from a place."""
        self.live = branch.environment is not None
        self.environment = dict(branch.environment or {})
        self.condition = branch.condition

    def stop(self) -> None:
        """Control does not get past here."""
        self.live = False
        self.environment = {}

    @contextmanager
    def trial(self) -> Iterator[list[tuple[str, NodeId]]]:
        """Log all bindings made meanwhile."""
        log: list[tuple[str, NodeId]] = []
        self.trials.append(log)
        try:
            yield log
        finally:
            self.trials.pop()

    def merge(self, condition: NodeId, then: Branch, otherwise: Branch, before: int) -> None:
        """Continue after an ``if``: gates for what differs, a residue for early exits."""
        if then.environment is None or otherwise.environment is None:
            self.resume(otherwise if then.environment is None else then)
            return
        self.live = True
        self.environment = self.gated(condition, then.environment, otherwise.environment)
        self.condition = self._residue(condition, then, otherwise, before)

    def gated(self, condition: NodeId, then: Environment, otherwise: Environment) -> Environment:
        """Variables that are as in ``then`` where the condition is true, else as in the other."""
        merged: Environment = {}
        for name in dict.fromkeys((*then, *otherwise)):
            outer = self.outer.get(name, NONE)
            left, right = then.get(name, outer), otherwise.get(name, outer)
            if left == right:
                merged[name] = left
                continue
            some = left if left != NONE else right
            if left == NONE:
                left = self.unbound(self.graph.spans[some])
            if right == NONE:
                right = self.unbound(self.graph.spans[some])
            merged[name] = self.graph.add_at(Gate(condition, left, right), some)
        return merged

    def choose(
        self, test: NodeId, holds: bool, then: Environment, otherwise: Environment
    ) -> Environment:
        """Variables that are as in ``then`` where ``test`` is ``holds``."""
        if then == otherwise:
            return then
        condition, positive = self.graph.canonical(test, holds)
        if positive:
            return self.gated(condition, then, otherwise)
        return self.gated(condition, otherwise, then)

    def _residue(self, condition: NodeId, then: Branch, otherwise: Branch, before: int) -> int:
        """What must hold after the merge beyond ``before``: inner early exits not taken."""
        graph = self.graph
        left = graph.links(then.condition, then.entry)
        right = graph.links(otherwise.condition, otherwise.entry)
        if not left and not right:
            return before
        yes = graph.add_at(Const(True), condition)
        no = graph.add_at(Const(False), condition)
        sides = []
        for links in (left, right):
            side = yes
            for link in links:
                pair = (side, no) if link.holds else (no, side)
                side = graph.add_at(Gate(link.node, *pair), link.node)
            sides.append(side)
        return graph.assume(before, graph.gate(condition, *sides), True)

    def join_environments(self, environments: list[Environment]) -> Environment | None:
        """Merge where nothing says which way control came; None when it came no way."""
        if len(environments) <= 1:
            return dict(environments[0]) if environments else None
        joined: Environment = {}
        for name in dict.fromkeys(name for e in environments for name in e):
            outer = [self.outer[name]] if name in self.outer else []
            operands = [n for e in environments for n in ([e[name]] if name in e else outer)]
            joined[name] = self.graph.join(operands)
        return joined

    def continue_from(self, environments: list[Environment], condition: int) -> None:
        """Go on where any of these arrive."""
        joined = self.join_environments(environments)
        self.resume(Branch(joined, condition))

    def throw(self, value: NodeId) -> None:
        """``raise``."""
        self.raises.append(Raise(value, self.condition, len(self.graph.nodes) - 1))
        self.stop()

    def leave(self, result: NodeId) -> None:
        """``return``."""
        self.exits.append(Exit(self.condition, result, self.environment))
        self.stop()
