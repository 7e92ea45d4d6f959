"""``try`` statements: what a block leaves behind that an exception may end early."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from astroid import nodes

from pathfinder_lite.facts.values import NONE, Boolean, Caught, Importable, NodeId, Unknown
from pathfinder_lite.frontend.summarise.body import Body, Branch, Environment
from pathfinder_lite.frontend.summarise.expressions import ExpressionEvaluator
from pathfinder_lite.frontend.summarise.targets import assign

_IMPORT_ERRORS = frozenset({"ImportError", "ModuleNotFoundError"})


class TryLowering:
    """Lowers ``try``; ``run`` executes statements, ``run_branch`` those of one alternative."""

    def __init__(
        self,
        evaluator: ExpressionEvaluator,
        run: Callable[[Sequence[nodes.NodeNG]], None],
        run_branch: Callable[[Sequence[nodes.NodeNG]], None],
    ) -> None:
        self._evaluator = evaluator
        self._body: Body = evaluator.body
        self._run = run
        self._run_branch = run_branch

    def lower(self, statement: nodes.Try) -> None:
        """One ``try`` statement with its handlers."""
        body = self._body
        before, entered = body.condition, len(body.exits)
        thrown = self.interruptible(statement.body)
        tried = body.snapshot(before)
        returned = len(body.exits)
        imports = self._import_test(statement)
        ends = []
        if tried.environment is not None:
            body.resume(tried)
            self._run(statement.orelse)
            if body.live:
                ends.append(body.snapshot(before))
        caught = [self._handler(h, thrown, before, imports) for h in statement.handlers]
        arrived = [branch for branch in caught if branch.environment is not None]
        if arrived or len(body.exits) > returned:
            self.unless_raised(statement, slice(entered, returned), before, imports)
        self._after_try(ends, arrived, imports, before)
        if statement.finalbody:
            self._finally(statement, thrown, before)
            if not body.live and body.exits and body.exits[-1].condition == before:
                del body.exits[entered:-1]

    def interruptible(self, statements: Sequence[nodes.NodeNG]) -> Environment:
        """Run a block; what its variables may be when an exception ends it early."""
        body = self._body
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
        self, statement: nodes.NodeNG, exits: slice, before: int, imports: NodeId
    ) -> None:
        """Returns of a block that an exception may end early are taken if none did."""
        body = self._body
        if exits.start == exits.stop:
            return
        if imports != NONE:
            completed = body.graph.assume(before, imports, True)
        else:
            raised = self._evaluator.node(Unknown("exception"), statement)
            completed = body.graph.assume(before, raised, False)
        for position in range(exits.start, exits.stop):
            leaving = body.exits[position]
            condition = completed
            for link in reversed(body.graph.links(leaving.condition, before)):
                condition = body.graph.assume(condition, link.node, link.holds)
            body.exits[position] = replace(leaving, condition=condition)

    def _handler(
        self, handler: nodes.ExceptHandler, thrown: Environment, before: int, imports: NodeId
    ) -> Branch:
        body = self._body
        body.resume(Branch(dict(thrown), before))
        kind = self._evaluator.evaluate_optional(handler.type)
        if imports != NONE:
            body.condition = body.graph.assume(before, imports, False)
        else:
            raised = self._evaluator.node(Unknown("exception"), handler)
            body.condition = body.graph.assume(before, raised, True)
        entry = body.condition
        if handler.name is not None:
            caught = self._evaluator.node(Caught(kind), handler.name)
            assign(self._evaluator, handler.name, caught)
        self._run_branch(handler.body)
        return body.snapshot(entry)

    def _after_try(
        self, ends: list[Branch], caught: list[Branch], imports: NodeId, before: int
    ) -> None:
        body = self._body
        if imports != NONE and len(caught) == 1 and ends:
            condition = body.graph.canonical(imports, True)[0]
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


def _exception_names(handler: nodes.ExceptHandler) -> list[str]:
    kind = handler.type
    if kind is None:
        return [""]
    elements = kind.elts if isinstance(kind, nodes.Tuple) else [kind]
    return [e.name if isinstance(e, nodes.Name) else "" for e in elements]
