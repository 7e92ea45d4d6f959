"""Loops: μ nodes at the head, and what leaves by the end, by ``break`` and by ``return``.

A loop's driver node stands for the turn a context is in. Where the turns can be told apart, the
walk follows them one by one; so values that leave a loop say by which turn and path they left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from astroid import nodes

from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import (
    NONE,
    AtExit,
    Const,
    Gate,
    ImportModule,
    Iterate,
    Join,
    Last,
    Loop,
    NodeId,
    NonEmpty,
    Turn,
    Unbound,
)
from pathfinder_lite.frontend.summarise.body import (
    OBJECT,
    Branch,
    Environment,
    Exit,
    LoopFrame,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.symbols import stored_names, touched_names
from pathfinder_lite.frontend.summarise.targets import assign

Options = tuple[tuple[int, NodeId], ...]


class LoopLowering:
    """Lowers loops of one body; ``run`` executes statements in it."""

    def __init__(self, evaluator: Evaluator, run: Callable[[Sequence[nodes.NodeNG]], None]) -> None:
        self._evaluator = evaluator
        self._body = evaluator.body
        self._graph = evaluator.body.graph
        self._run = run

    def lower_for(self, statement: nodes.For) -> None:
        """``for target in iterable``."""
        body, graph = self._body, self._graph
        iterable = self._evaluator.evaluate(statement.iter)
        before, initial = body.condition, dict(body.environment)
        some = self._evaluator.node(NonEmpty(iterable), statement.iter)
        driver = self._evaluator.node(
            Iterate(iterable, isinstance(statement, nodes.AsyncFor)), statement.iter
        )
        heads = self._heads(statement, driver)
        body.condition = graph.assume(before, some, True)
        frame = LoopFrame(body.condition, len(body.exits))
        body.loops.append(frame)
        assign(self._evaluator, statement.target, driver)
        self._run(statement.body)
        whole = self._completed(frame, driver)
        end = self._end_of_turn(frame)
        self._close(heads, end, driver)
        if end is None:
            body.resume(Branch(initial, graph.assume(before, some, False)))
        else:
            last = {n: self._last(driver, v, heads, initial.get(n)) for n, v in end.items()}
            exhausted = graph.canonical(some, True)[0]
            taken = Branch(last, before, before)
            body.merge(exhausted, taken, Branch(initial, before, before), before)
            if whole != NONE:
                body.condition = graph.assume(body.condition, whole, True)
        self._leave(statement.orelse, frame, driver, before)

    def _completed(self, frame: LoopFrame, driver: NodeId) -> NodeId:
        """A node that is true when no turn was ended by an exception; ``NONE`` if none could be."""
        body, graph = self._body, self._graph
        links = graph.links(body.condition, frame.entry) if body.live else []
        if frame.breaks or frame.continues or not links:
            return NONE
        yes, no = graph.add_at(Const(True), driver), graph.add_at(Const(False), driver)
        side = yes
        for link in links:
            pair = (side, no) if link.holds else (no, side)
            side = graph.add_at(Gate(link.node, *pair), link.node)
        return graph.add_at(Last(driver, side), driver)

    def lower_while(self, statement: nodes.While) -> None:
        """``while test``."""
        body, graph = self._body, self._graph
        before = body.condition
        driver = self._evaluator.node(Unbound(), statement.test)
        heads = self._heads(statement, driver)
        fresh = self._first_bound(statement, driver)
        heads |= fresh
        test = self._evaluator.evaluate(statement.test)
        graph.replace(driver, Turn(test))
        head = dict(body.environment)
        decided = graph.decided(test)
        if decided is False:
            body.stop()
        else:
            body.condition = graph.assume(before, test, True)
        frame = LoopFrame(body.condition, len(body.exits))
        body.loops.append(frame)
        self._run(statement.body)
        end = self._end_of_turn(frame)
        self._close(heads, end, driver)
        if decided is True:
            body.stop()
        else:
            unset = {n for n, v in fresh.items() if isinstance(graph.nodes[v], Join)}
            left = {
                n: self._last(driver, v, heads, None) for n, v in head.items() if n not in unset
            }
            body.resume(Branch(left, before))
        self._leave(statement.orelse, frame, driver, before)

    def _heads(self, statement: nodes.For | nodes.While, driver: NodeId) -> Environment:
        """A μ node for each variable the loop may rebind, and for each object it may change."""
        body = self._body
        stored, touched = stored_names(statement), touched_names(statement)
        heads: Environment = {}
        versions: Environment = {}
        for name, node in list(body.environment.items()):
            if name.lstrip(OBJECT) not in touched:
                continue
            if isinstance(self._graph.nodes[node], ImportModule):
                continue
            key = name if name in stored else f"={node}"
            head = versions.get(key)
            if head is None:
                head = self._graph.add_at(Loop(node, node, driver), node)
                versions[key] = head
            heads[name] = body.environment[name] = head
        return heads

    def _first_bound(self, statement: nodes.While, driver: NodeId) -> Environment:
        """μ nodes of variables that have no value before the loop."""
        body = self._body
        if not body.symbols.is_function:
            return {}
        heads: Environment = {}
        for name in sorted(stored_names(statement) & body.symbols.bound):
            if name not in body.environment:
                unset = self._graph.add_at(Unbound(), driver)
                head = self._graph.add_at(Loop(unset, unset, driver), driver)
                heads[name] = body.environment[name] = head
        return heads

    def _end_of_turn(self, frame: LoopFrame) -> Environment | None:
        """The environment the next turn starts with; None when there is no next turn."""
        body, graph = self._body, self._graph
        body.loops.pop()
        end = dict(body.environment) if body.live else None
        for condition, environment in reversed(frame.continues):
            if end is None:
                end = dict(environment)
                continue
            for name in dict.fromkeys((*environment, *end)):
                skipped = environment.get(name, end.get(name))
                reached = end.get(name, skipped)
                assert skipped is not None and reached is not None
                if skipped != reached:
                    end[name] = graph.gate_by(condition, skipped, reached, frame.entry)
        return end

    def _close(self, heads: Environment, end: Environment | None, driver: NodeId) -> None:
        """Give each μ its back edge; one that does not change is no μ."""
        for name, head in heads.items():
            node = self._graph.nodes[head]
            if not isinstance(node, Loop) or node.initial != node.back:
                continue
            back = head if end is None else end.get(name, head)
            if back == head:
                self._graph.replace(head, Join((node.initial,)))
            else:
                self._graph.replace(head, Loop(node.initial, back, driver))

    def _last(
        self, driver: NodeId, node: NodeId, heads: Environment, initial: NodeId | None
    ) -> NodeId:
        """A variable after the last turn; untouched ones stay as they are."""
        if node == initial or node < driver:
            return node
        if isinstance(self._graph.nodes[node], Join) and node in heads.values():
            return node
        return self._graph.add_at(Last(driver, node), node)

    def _leave(
        self, orelse: Sequence[nodes.NodeNG], frame: LoopFrame, driver: NodeId, before: int
    ) -> None:
        """``else`` after the last turn, then whatever ``break`` brings; returns go their way."""
        body = self._body
        returns = body.exits[frame.exits :]
        del body.exits[frame.exits :]
        taken = self._returned(returns, frame, driver)
        after = before
        if taken is not None:
            body.exits[-1].condition = self._graph.assume(before, taken, True)
            after = self._graph.assume(before, taken, False)
            if body.live:
                body.condition = self._graph.assume(body.condition, taken, False)
        early = self._left_early(frame, driver) if frame.breaks and orelse else NONE
        if body.live:
            if early != NONE:
                body.condition = self._graph.assume(body.condition, early, False)
            self._run(orelse)
        if not frame.breaks:
            return
        if not body.live and early != NONE:
            after = self._graph.assume(after, early, True)
        otherwise = body.environment if body.live else None
        body.live = True
        names = dict.fromkeys(n for _, env in frame.breaks for n in env)
        body.environment = {
            name: self._broken(frame, driver, name, otherwise) for name in names
        } | {n: v for n, v in (otherwise or {}).items() if n not in names}
        body.condition = after

    def _left_early(self, frame: LoopFrame, driver: NodeId) -> NodeId:
        """A node that is true when some ``break`` is taken."""
        graph = self._graph
        yes, no = graph.add_at(Const(True), driver), graph.add_at(Const(False), driver)
        return self._at_exit(frame, driver, tuple((c, yes) for c, _ in frame.breaks), no)

    def _broken(
        self, frame: LoopFrame, driver: NodeId, name: str, otherwise: Environment | None
    ) -> NodeId:
        held = [(c, env[name]) for c, env in frame.breaks if name in env]
        rest = None if otherwise is None else otherwise.get(name)
        values = {node for _, node in held} | ({rest} if rest is not None else set())
        if len(values) == 1:
            (only,) = values
            if only < driver:
                return only
        return self._at_exit(frame, driver, tuple(held), rest)

    def _at_exit(
        self, frame: LoopFrame, driver: NodeId, options: Options, otherwise: NodeId | None
    ) -> NodeId:
        graph = self._graph
        place = options[0][1]
        if otherwise is None:
            otherwise = graph.add_at(Unbound(), place)
        return graph.add_at(AtExit(driver, frame.entry, options, otherwise), place)

    def _returned(self, returns: list[Exit], frame: LoopFrame, driver: NodeId) -> NodeId | None:
        """One exit for all returns of the loop; a node that is true when it is taken."""
        if not returns:
            return None
        body, graph = self._body, self._graph
        place = returns[0].result
        yes, no = graph.add_at(Const(True), place), graph.add_at(Const(False), place)
        choices = [(e.condition, yes) for e in returns]
        choices += [(condition, no) for condition, _ in frame.breaks]
        taken = self._at_exit(frame, driver, tuple(sorted(choices)), no)
        result = self._at_exit(frame, driver, tuple((e.condition, e.result) for e in returns), None)
        environment = {
            name: node
            if all(e.environment.get(name) == node for e in returns)
            else self._at_exit(
                frame,
                driver,
                tuple((e.condition, e.environment.get(name, node)) for e in returns),
                None,
            )
            for name, node in returns[0].environment.items()
        }
        body.exits.append(Exit(ALWAYS, result, environment))
        return taken
