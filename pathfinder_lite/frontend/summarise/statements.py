"""Statements: what each does to the environment and to the path condition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from astroid import nodes

from pathfinder_lite.facts.graphs import Return
from pathfinder_lite.facts.values import (
    NONE,
    RECEIVER,
    Affected,
    Binary,
    Boolean,
    Call,
    Const,
    Enter,
    ImportFrom,
    ImportModule,
    Item,
    Join,
    NodeId,
    Returns,
    StarImported,
    WithAttribute,
)
from pathfinder_lite.frontend.summarise.body import (
    Body,
    Branch,
)
from pathfinder_lite.frontend.summarise.calls import is_immutable, opaque_call
from pathfinder_lite.frontend.summarise.exceptions import TryLowering
from pathfinder_lite.frontend.summarise.expressions import ExpressionEvaluator
from pathfinder_lite.frontend.summarise.loops import LoopLowering
from pathfinder_lite.frontend.summarise.patterns import pattern_condition
from pathfinder_lite.frontend.summarise.spelling import last_name
from pathfinder_lite.frontend.summarise.targets import (
    assign,
    delete,
    store_attribute,
    store_item,
    write_back,
)

Statement: TypeAlias = nodes.NodeNG
_LEAVING = frozenset({
    "abort", "bail", "die", "error", "exit", "_exit", "fail", "fatal", "quit", "terminate", "usage",
})  # fmt: skip
_SUPPRESSORS = frozenset({"assertRaises", "raises", "suppress"})


class StatementExecutor:
    """Runs one body's statements over its evaluator; definitions are handed to ``declare``."""

    def __init__(
        self,
        evaluator: ExpressionEvaluator,
        declare: Callable[[ExpressionEvaluator, nodes.FunctionDef | nodes.ClassDef], NodeId],
    ) -> None:
        self.evaluator = evaluator
        self.body: Body = evaluator.body
        self._declare = declare
        self._loops = LoopLowering(evaluator, self.run)
        self._tries = TryLowering(evaluator, self.run, self._guarded)

    def run(self, statements: Sequence[Statement]) -> None:
        """Execute in order until control cannot go on."""
        for statement in statements:
            if not self.body.live:
                return
            method = _METHODS.get(type(statement))
            if method is not None:
                self.body.statement_line = statement.lineno or 0
                method(self, statement)

    def _expression(self, statement: nodes.Expr) -> None:
        value = self.evaluator.evaluate(statement.value)
        call = statement.value
        if isinstance(call, nodes.Call) and (
            last_name(call.func) in _LEAVING or _is_handed_test(call)
        ):
            self._goes_on_if_returning(value, statement)

    def _assign(self, statement: nodes.Assign) -> None:
        value = self.evaluator.evaluate(statement.value)
        for target in statement.targets:
            assign(self.evaluator, target, value)

    def _annotated(self, statement: nodes.AnnAssign) -> None:
        annotation = self.evaluator.annotation(statement.annotation)
        if annotation >= 0:
            self._declare_target(statement.target, annotation)
        if statement.value is not None:
            assign(self.evaluator, statement.target, self.evaluator.evaluate(statement.value))

    def _declare_target(self, target: nodes.NodeNG, annotation: NodeId) -> None:
        """A variable by its name; a field of ``self`` as ``.name``."""
        match target:
            case nodes.AssignName(name=name):
                self.body.annotations.append((name, annotation))
                self.body.declared[name] = annotation
            case nodes.AssignAttr(expr=nodes.Name(name=owner), attrname=name):
                self.body.annotations.append((f".{name}", annotation))
                self.body.declared[f"{owner}.{name}"] = annotation

    def _augmented(self, statement: nodes.AugAssign) -> None:
        target = statement.target
        if isinstance(target, nodes.AssignAttr):
            base = self.evaluator.evaluate(target.expr)
            old = self.evaluator.attribute(base, target)
            new = self._operated(statement, old)
            store_attribute(self.evaluator, target.expr, base, target.attrname, new, target)
            return
        if isinstance(target, nodes.Subscript) and not isinstance(target.slice, nodes.Slice):
            base = self.evaluator.evaluate(target.value)
            key = self.evaluator.evaluate(target.slice)
            old = self.evaluator.node(Item(base, key), target)
            store_item(self.evaluator, target, base, key, self._operated(statement, old))
            return
        old = self.evaluator.evaluate(target)
        new = self._operated(statement, old)
        if isinstance(target, nodes.AssignName) and not is_immutable(self.body.graph.nodes[old]):
            shared = self.evaluator.node(Affected(old, new, RECEIVER), statement)
            self.body.replace_object(old, shared)
        assign(self.evaluator, target, new)

    def _operated(self, statement: nodes.AugAssign, old: NodeId) -> NodeId:
        operator = statement.op.removesuffix("=")
        value = self.evaluator.evaluate(statement.value)
        return self.evaluator.node(Binary(operator, old, value, True), statement)

    def _return(self, statement: nodes.Return) -> None:
        if statement.value is None:
            result = self.evaluator.node(Const(None), statement)
        else:
            result = self.evaluator.evaluate(statement.value)
            at = self.body.graph.span(statement.value)
            place = (at.line, at.column, at.end_line, at.end_column)
            self.body.returns.append(Return(result, self.body.condition, *place))
        self.body.leave(result)

    def _raise(self, statement: nodes.Raise) -> None:
        body, before = self.body, len(self.body.graph.nodes)
        if statement.exc is None:
            raised = body.caught[-1] if body.caught else NONE
        else:
            raised = self.evaluator.evaluate(statement.exc)
        if raised != NONE and len(body.graph.nodes) == before:
            # A block is known by the nodes made in it.
            raised = self.evaluator.node(Join((raised,)), statement)
        if statement.cause is not None:
            cause = self.evaluator.evaluate(statement.cause)
            if raised != NONE and body.graph.constant(cause) is NotImplemented:
                stored = WithAttribute(raised, "__cause__", cause)
                raised = self.evaluator.node(stored, statement)
        if raised == NONE:
            body.stop()
        else:
            body.throw(raised)

    def _assert(self, statement: nodes.Assert) -> None:
        test = self.evaluator.evaluate(statement.test)
        if statement.fail is not None:
            self.evaluator.evaluate(statement.fail)
        self._continue_if(test, True)

    def _continue_if(self, test: NodeId, holds: bool) -> None:
        body = self.body
        if self._decided(test) is (not holds):
            body.stop()
        else:
            body.condition = body.graph.assume(body.condition, test, holds)

    def _decided(self, test: NodeId) -> bool | None:
        return self.body.graph.decided(test)

    def _delete(self, statement: nodes.Delete) -> None:
        for target in statement.targets:
            delete(self.evaluator, target)

    def _import(self, statement: nodes.Import) -> None:
        for name, alias in statement.names:
            module = name if alias else name.partition(".")[0]
            node = self.evaluator.node(ImportModule(module), statement)
            self._bind_import(alias or module, node)

    def _import_from(self, statement: nodes.ImportFrom) -> None:
        for name, alias in statement.names:
            if name == "*":
                self._import_star(statement)
            else:
                value = ImportFrom(statement.modname or "", statement.level or 0, name)
                node = self.evaluator.node(value, statement)
                self._bind_import(alias or name, node)

    def _import_star(self, statement: nodes.ImportFrom) -> None:
        module, level = statement.modname or "", statement.level or 0
        for name, held in list(self.body.environment.items()):
            node = self.evaluator.node(StarImported(module, level, name, held), statement)
            self.body.bind(name, node)

    def _bind_import(self, name: str, node: NodeId) -> None:
        target = nodes.AssignName(
            name, 1, 0, self.body.symbols.node, end_lineno=1, end_col_offset=0
        )
        assign(self.evaluator, target, node)

    def _definition(self, statement: nodes.FunctionDef | nodes.ClassDef) -> None:
        node = self._declare(self.evaluator, statement)
        target = nodes.AssignName(
            statement.name, 1, 0, statement.parent, end_lineno=1, end_col_offset=0
        )
        assign(self.evaluator, target, node)

    def _if(self, statement: nodes.If) -> None:
        test = self.evaluator.evaluate(statement.test)
        self._branch(test, statement.body, statement.orelse)

    def _branch(
        self, test: NodeId, then: Sequence[Statement], otherwise: Sequence[Statement]
    ) -> None:
        body = self.body
        decided = self._decided(test)
        if decided is not None:
            self.run(then if decided else otherwise)
            return
        before, environment = body.condition, dict(body.environment)
        sides = []
        for statements, holds in ((then, True), (otherwise, False)):
            condition = body.graph.assume(before, test, holds)
            body.resume(Branch(environment, condition))
            self._guarded(statements)
            sides.append(body.snapshot(condition))
        condition_node, holds = body.graph.canonical(test, True)
        yes, no = sides if holds else reversed(sides)
        body.merge(condition_node, yes, no, before)

    def _guarded(self, statements: Sequence[Statement]) -> None:
        """A branch; when it ends in a bare call, control goes on only if that returns."""
        self.run(statements)
        last = statements[-1] if statements else None
        if not self.body.live or not isinstance(last, nodes.Expr):
            return
        if isinstance(last.value, nodes.Call) and last_name(last.value.func) not in _LEAVING:
            calls = [site for site in self.body.calls if site.kind == "call"]
            if calls:
                self._goes_on_if_returning(calls[-1].node, last)

    def _goes_on_if_returning(self, call: NodeId, syntax: nodes.NodeNG) -> None:
        """Control gets past a call only if the callee returns."""
        if isinstance(self.body.graph.nodes[call], Call):
            returns = self.evaluator.node(Returns(call), syntax)
            self.body.condition = self.body.graph.assume(self.body.condition, returns, True)

    def _for(self, statement: nodes.For) -> None:
        self._loops.lower_for(statement)

    def _while(self, statement: nodes.While) -> None:
        self._loops.lower_while(statement)

    def _break(self, _: nodes.Break) -> None:
        if self.body.loops:
            self.body.loops[-1].breaks.append((self.body.condition, self.body.environment))
        self.body.stop()

    def _continue(self, _: nodes.Continue) -> None:
        if self.body.loops:
            self.body.loops[-1].continues.append((self.body.condition, self.body.environment))
        self.body.stop()

    def _with(self, statement: nodes.With) -> None:
        is_async = isinstance(statement, nodes.AsyncWith)
        entered: list[tuple[nodes.NodeNG, nodes.NodeNG | None, NodeId]] = []
        for manager, target in statement.items:
            node = self._handed(manager, self.evaluator.evaluate(manager), "__enter__")
            value = self.evaluator.node(Enter(node, is_async), manager)
            if target is not None:
                assign(self.evaluator, target, value)
            entered.append((manager, target, node))
        before, exits = self.body.condition, len(self.body.exits)
        first = len(self.body.graph.nodes)
        thrown = self._tries.interruptible(statement.body)
        leaving = self._tries.leaving(statement, first)
        if not self.body.live and isinstance(statement.body[-1], nodes.Raise):
            # The manager may end the exception.
            self.body.continue_from([thrown], before)
        elif any(_suppresses(manager) for manager, _ in statement.items):
            self._tries.unless_raised(statement, slice(exits, len(self.body.exits)), before, NONE)
            reached = [self.body.environment] if self.body.live else []
            self.body.continue_from([*reached, thrown], before)
        method = "__aexit__" if is_async else "__exit__"
        for manager, target, node in reversed(entered):
            handed = False
            for holder in (manager, target):
                if self.body.live and isinstance(holder, nodes.Name | nodes.AssignName):
                    held = self.body.environment.get(holder.name)
                    if held is not None:
                        handed = self._handed(holder, held, method, leaving) != held
            if not handed:
                opaque_call(self.evaluator, manager, node, method, leaving)

    def _handed(
        self,
        manager: nodes.NodeNG,
        node: NodeId,
        method: str,
        arguments: tuple[NodeId, ...] = (),
    ) -> NodeId:
        """A context manager after one of its own methods."""
        graph = self.body.graph
        if is_immutable(graph.nodes[node]) or not isinstance(
            manager, nodes.Name | nodes.AssignName | nodes.Attribute
        ):
            return node
        call = opaque_call(self.evaluator, manager, node, method, arguments)
        version = self.evaluator.node(Affected(node, call, RECEIVER), manager)
        write_back(self.evaluator, manager, node, version)
        return version

    def _try(self, statement: nodes.Try) -> None:
        self._tries.lower(statement)

    def _match(self, statement: nodes.Match) -> None:
        subject = self.evaluator.evaluate(statement.subject)
        self._cases(subject, list(statement.cases))

    def _cases(self, subject: NodeId, cases: list[nodes.MatchCase]) -> None:
        if not cases:
            return
        body = self.body
        case, rest = cases[0], cases[1:]
        before, environment = body.condition, dict(body.environment)
        test = pattern_condition(self.evaluator, case.pattern, subject)
        if case.guard is not None:
            guard = self.evaluator.evaluate(case.guard)
            test = self.evaluator.node(Boolean("and", (test, guard)), case.pattern)
        if self._decided(test) is True:
            self.run(case.body)
            return
        bound = dict(body.environment)
        accepted = body.graph.assume(before, test, True)
        body.resume(Branch(bound, accepted))
        self._guarded(case.body)
        then = body.snapshot(accepted)
        refused = body.graph.assume(before, test, False)
        body.resume(Branch(environment, refused))
        self._cases(subject, rest)
        otherwise = body.snapshot(refused)
        condition, holds = body.graph.canonical(test, True)
        pair = (then, otherwise) if holds else (otherwise, then)
        body.merge(condition, *pair, before)


def _is_handed_test(call: nodes.Call) -> bool:
    """Whether a call is handed a condition, as functions are that raise unless it holds."""
    return any(isinstance(each, nodes.Compare | nodes.BoolOp) for each in call.args)


def _suppresses(manager: nodes.NodeNG) -> bool:
    """Whether a context manager ends exceptions, told by the name of what makes it."""
    return isinstance(manager, nodes.Call) and last_name(manager.func) in _SUPPRESSORS


_METHODS: dict[type[nodes.NodeNG], Callable[..., None]] = {
    nodes.Expr: StatementExecutor._expression,
    nodes.Assign: StatementExecutor._assign,
    nodes.AnnAssign: StatementExecutor._annotated,
    nodes.AugAssign: StatementExecutor._augmented,
    nodes.Return: StatementExecutor._return,
    nodes.Raise: StatementExecutor._raise,
    nodes.Assert: StatementExecutor._assert,
    nodes.Delete: StatementExecutor._delete,
    nodes.Import: StatementExecutor._import,
    nodes.ImportFrom: StatementExecutor._import_from,
    nodes.FunctionDef: StatementExecutor._definition,
    nodes.AsyncFunctionDef: StatementExecutor._definition,
    nodes.ClassDef: StatementExecutor._definition,
    nodes.If: StatementExecutor._if,
    nodes.For: StatementExecutor._for,
    nodes.AsyncFor: StatementExecutor._for,
    nodes.While: StatementExecutor._while,
    nodes.Break: StatementExecutor._break,
    nodes.Continue: StatementExecutor._continue,
    nodes.With: StatementExecutor._with,
    nodes.AsyncWith: StatementExecutor._with,
    nodes.Try: StatementExecutor._try,
    nodes.TryStar: StatementExecutor._try,
    nodes.Match: StatementExecutor._match,
}
