"""``try`` statements: what a block leaves behind that an exception may end early."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence as Statements
from dataclasses import replace

from astroid import nodes

from pathfinder_lite.facts.graphs import Protected
from pathfinder_lite.facts.values import (
    NONE,
    Boolean,
    Call,
    Caught,
    Const,
    Importable,
    Join,
    Name,
    NodeId,
    Returns,
    Sequence,
    Unknown,
)
from pathfinder_lite.frontend.summarise.body import Body, Branch, Environment
from pathfinder_lite.frontend.summarise.expressions import ExpressionEvaluator
from pathfinder_lite.frontend.summarise.raising import running_part
from pathfinder_lite.frontend.summarise.targets import assign

_MOST_CALLS = 3
"""Calls in a block whose coming back is asked for; longer blocks may raise or not."""

_IMPORT_ERRORS = frozenset({"ImportError", "ModuleNotFoundError"})


class TryLowering:
    """Lowers ``try``; ``run`` executes statements, ``run_branch`` those of one alternative."""

    def __init__(
        self,
        evaluator: ExpressionEvaluator,
        run: Callable[[Statements[nodes.NodeNG]], None],
        run_branch: Callable[[Statements[nodes.NodeNG]], None],
    ) -> None:
        self._evaluator = evaluator
        self._body: Body = evaluator.body
        self._run = run
        self._run_branch = run_branch

    def lower(self, statement: nodes.Try) -> None:
        """One ``try`` statement with its handlers."""
        body = self._body
        before, entered, called = body.condition, len(body.exits), len(body.calls)
        first = len(body.graph.nodes)
        running = running_part(body, statement)
        thrown = self.interruptible(running.block)
        if running.raises and body.live:
            body.stop()
        tried = body.snapshot(before)
        block = range(first, len(body.graph.nodes))
        returned = len(body.exits)
        completes = self._completion_test(statement, called)
        ends = []
        if tried.environment is not None:
            body.resume(tried)
            self._run(statement.orelse)
            if body.live:
                ends.append(body.snapshot(before))
        caught, kinds = [], []
        for handler in running.handlers:
            starred = isinstance(statement, nodes.TryStar)
            branch, kind = self._handler(handler, block, thrown, before, completes, starred)
            caught.append(branch)
            kinds.append(kind)
        if kinds:
            body.protected.append(Protected(block.start, block.stop, tuple(kinds)))
        arrived = [branch for branch in caught if branch.environment is not None]
        if arrived or len(body.exits) > returned:
            self.unless_raised(statement, slice(entered, returned), before, completes)
        self._after_try(ends, arrived, completes, before)
        if statement.finalbody:
            self._finally(statement, thrown, before)
            if not body.live and body.exits and body.exits[-1].condition == before:
                del body.exits[entered:-1]

    def interruptible(self, statements: Statements[nodes.NodeNG]) -> Environment:
        """Run a block; what its variables may be when an exception ends it early."""
        body = self._body
        while len(statements) > 1 and _cannot_raise(statements[0]):
            self._run(statements[:1])
            statements = statements[1:]
        thrown = dict(body.environment)
        with body.trial() as log:
            self._run(statements[:-1])
            kept = len(log)
            reached = body.live
            self._run(statements[-1:])
            if reached and isinstance(
                statements[-1], nodes.Assign | nodes.Import | nodes.ImportFrom
            ):
                del log[kept:]
        for name, node in log:
            held = thrown.get(name, body.outer.get(name))
            thrown[name] = node if held is None else body.graph.join([held, node])
        return thrown

    def unless_raised(
        self, statement: nodes.NodeNG, exits: slice, before: int, completes: NodeId
    ) -> None:
        """Returns of a block that an exception may end early are taken if none did."""
        body = self._body
        if exits.start == exits.stop:
            return
        if completes != NONE:
            completed = body.graph.assume(before, completes, True)
        else:
            raised = self._evaluator.node(Unknown("exception"), statement)
            completed = body.graph.assume(before, raised, False)
        for position in range(exits.start, exits.stop):
            leaving = body.exits[position]
            condition = completed
            for link in reversed(body.graph.links(leaving.condition, before)):
                condition = body.graph.assume(condition, link.node, link.holds)
            body.exits[position] = replace(leaving, condition=condition)

    def leaving(self, statement: nodes.With, first: int) -> tuple[NodeId, ...]:
        """What ``__exit__`` is handed: the exception that leaves the block, if any."""
        evaluator, end = self._evaluator, len(self._body.graph.nodes)
        caught = evaluator.node(Caught(NONE, first, end), statement)
        nothing = evaluator.node(Const(None), statement)
        unknown = evaluator.node(Unknown("exception"), statement)
        return unknown, evaluator.node(Join((nothing, caught)), statement), unknown

    def _handler(
        self,
        handler: nodes.ExceptHandler,
        block: range,
        thrown: Environment,
        before: int,
        completes: NodeId,
        starred: bool,
    ) -> tuple[Branch, NodeId]:
        """A handler's end, and the node of what it expects."""
        body = self._body
        body.resume(Branch(dict(thrown), before))
        kind = self._evaluator.evaluate_optional(handler.type)
        if completes != NONE:
            body.condition = body.graph.assume(before, completes, False)
        else:
            raised = self._evaluator.node(Unknown("exception"), handler)
            body.condition = body.graph.assume(before, raised, True)
        entry = body.condition
        exception = Caught(kind, block.start, block.stop, starred)
        caught = self._evaluator.node(exception, handler.name or handler)
        if starred:
            caught = self._grouped(caught, handler)
        if handler.name is not None:
            assign(self._evaluator, handler.name, caught)
        body.caught.append(caught)
        self._run_branch(handler.body)
        body.caught.pop()
        return body.snapshot(entry), kind

    def _grouped(self, member: NodeId, handler: nodes.ExceptHandler) -> NodeId:
        """The group that ``except*`` makes of the members it takes."""
        evaluator = self._evaluator
        members = evaluator.node(Sequence("list", (member,)), handler)
        message = evaluator.node(Unknown("message"), handler)
        group = evaluator.node(Name("ExceptionGroup"), handler)
        return evaluator.node(Call(group, (message, members)), handler)

    def _after_try(
        self, ends: list[Branch], caught: list[Branch], completes: NodeId, before: int
    ) -> None:
        body = self._body
        if completes != NONE and len(caught) == 1 and ends:
            condition = body.graph.canonical(completes, True)[0]
            body.merge(condition, ends[0], caught[0], before)
            return
        branches = [*ends, *caught]
        if len(branches) == 1:
            body.resume(branches[0])
            return
        environments = [b.environment for b in branches if b.environment is not None]
        body.continue_from(environments, before)

    def _finally(self, statement: nodes.Try, thrown: Environment, before: int) -> None:
        body = self._body
        if body.live:
            self._run(statement.finalbody)
            return
        body.resume(Branch(dict(thrown), before))
        self._run(statement.finalbody)
        body.stop()

    def _completion_test(self, statement: nodes.Try, called: int) -> NodeId:
        """A node that is true when the block ends without raising; ``NONE`` if nothing tells."""
        imports = self._import_test(statement)
        if imports != NONE or not all(map(_raises_by_calls_only, statement.body)):
            return imports
        calls = [site.node for site in self._body.calls[called:] if site.kind == "call"]
        calls = [node for node in calls if self._is_call_in(node, statement)]
        if not 0 < len(calls) <= _MOST_CALLS:
            return NONE
        tests = tuple(self._evaluator.node(Returns(node), statement) for node in calls)
        return (
            tests[0] if len(tests) == 1 else self._evaluator.node(Boolean("and", tests), statement)
        )

    def _is_call_in(self, node: NodeId, statement: nodes.Try) -> bool:
        """Whether a call stands in the block itself, not in what follows it."""
        graph = self._body.graph
        last = graph.span(statement.body[-1])
        return isinstance(graph.nodes[node], Call) and graph.spans[node].line <= last.end_line

    def _import_test(self, statement: nodes.Try) -> NodeId:
        """A node that is true when all imports of a ``try`` that guards imports succeed."""
        names = {name for h in statement.handlers for name in _exception_names(h)}
        if not names or not names <= _IMPORT_ERRORS:
            return NONE
        tests: list[NodeId] = []
        for each in statement.body:
            if isinstance(each, nodes.Import):
                wanted = [Importable(name, 0, "") for name, _ in each.names]
            elif isinstance(each, nodes.ImportFrom):
                module, level = each.modname or "", each.level or 0
                wanted = [Importable(module, level, name) for name, _ in each.names]
            else:
                continue
            tests.extend(self._evaluator.node(test, each) for test in wanted)
        if not tests:
            return NONE
        if len(tests) == 1:
            return tests[0]
        return self._evaluator.node(Boolean("and", tuple(tests)), statement)


def _cannot_raise(statement: nodes.NodeNG) -> bool:
    """A constant or variable bound to plain names."""
    return (
        isinstance(statement, nodes.Assign)
        and isinstance(statement.value, nodes.Const)
        and all(isinstance(target, nodes.AssignName) for target in statement.targets)
    )


def _raises_by_calls_only(statement: nodes.NodeNG) -> bool:
    """A statement that raises only if a function it calls by name does."""
    if isinstance(statement, nodes.Expr | nodes.Assign):
        value = statement.value
        targets = getattr(statement, "targets", [])
        if not all(isinstance(target, nodes.AssignName) for target in targets):
            return False
        if isinstance(value, nodes.Const | nodes.Name):
            return True
        return (
            isinstance(value, nodes.Call)
            and isinstance(value.func, nodes.Name)
            and all(isinstance(a, nodes.Const | nodes.Name) for a in value.args)
            and all(isinstance(k.value, nodes.Const | nodes.Name) for k in value.keywords or ())
        )
    return isinstance(statement, nodes.Return) and isinstance(statement.value, nodes.Const)


def _exception_names(handler: nodes.ExceptHandler) -> list[str]:
    kind = handler.type
    if kind is None:
        return [""]
    elements = kind.elts if isinstance(kind, nodes.Tuple) else [kind]
    return [e.name if isinstance(e, nodes.Name) else "" for e in elements]
