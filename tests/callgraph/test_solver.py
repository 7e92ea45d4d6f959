"""The solver: one answer whatever the order, watchers told once, caps that hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.callgraph.solver import CALLABLES, OBJECTS, TEXTS, Solver

VARIABLES, VALUES = 6, 5
ANY_TEXT = -1
variables = st.integers(0, VARIABLES - 1)
values = st.integers(0, VALUES - 1)


@dataclass(frozen=True)
class Add:
    variable: int
    value: int


@dataclass(frozen=True)
class Copy:
    source: int
    target: int


@dataclass(frozen=True)
class When:
    """Once ``variable`` points to ``value``, a further constraint holds."""

    variable: int
    value: int
    then: Add | Copy


plain = st.one_of(st.builds(Add, variables, values), st.builds(Copy, variables, variables))
constraints = st.lists(st.one_of(plain, st.builds(When, variables, values, plain)), max_size=14)


def naive(system: list[Add | Copy | When]) -> list[set[int]]:
    """The least solution, by going round until nothing changes."""
    answer: list[set[int]] = [set() for _ in range(VARIABLES)]
    known = list(system)
    while True:
        before = ([set(each) for each in answer], len(known))
        for each in list(known):
            match each:
                case Add(variable, value):
                    answer[variable].add(value)
                case Copy(source, target):
                    answer[target] |= answer[source]
                case When(variable, value, then):
                    if value in answer[variable] and then not in known:
                        known.append(then)
        if before == (answer, len(known)):
            return answer


def apply(solver: Solver, names: list[int], each: Add | Copy | When) -> None:
    match each:
        case Add(variable, value):
            solver.add(names[variable], value)
        case Copy(source, target):
            solver.copy(names[source], names[target])
        case When(variable, value, then):

            def react(found: int) -> None:
                if found == value:
                    apply(solver, names, then)

            solver.watch(names[variable], react)


def solved(system: list[Add | Copy | When], stops: frozenset[int]) -> list[set[int]]:
    """The solver's answer; it also runs in between, after the numbered constraints."""
    solver = Solver(ANY_TEXT, frozenset())
    names = [solver.variable() for _ in range(VARIABLES)]
    for index, each in enumerate(system):
        apply(solver, names, each)
        if index in stops:
            solver.run()
    solver.run()
    return [set(solver.points_to(name)) for name in names]


@given(constraints, st.data())
def test_the_order_of_constraints_does_not_matter(
    system: list[Add | Copy | When], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(system))
    stops = data.draw(st.frozensets(st.integers(0, 13)))
    assert solved(shuffled, stops) == naive(system)


@given(constraints, st.lists(st.tuples(variables, st.integers(0, 14)), max_size=6))
def test_watchers_are_told_each_object_once(
    system: list[Add | Copy | When], watched: list[tuple[int, int]]
) -> None:
    solver = Solver(ANY_TEXT, frozenset())
    names = [solver.variable() for _ in range(VARIABLES)]
    told: list[tuple[int, Counter[int]]] = []
    for index in range(15):
        for variable, position in watched:
            if position == index:
                counts: Counter[int] = Counter()
                told.append((names[variable], counts))
                solver.watch(names[variable], lambda value, counts=counts: counts.update([value]))
        if index < len(system):
            apply(solver, names, system[index])
        if index % 4 == 3:
            solver.run()
    solver.run()
    for name, counts in told:
        assert counts == Counter(solver.points_to(name))


def test_a_watcher_may_watch_the_variable_it_is_told_of() -> None:
    solver = Solver(ANY_TEXT, frozenset())
    name = solver.variable()
    inner: list[int] = []
    begun: list[int] = []

    def outer(value: int) -> None:
        if not begun:
            begun.append(value)
            solver.watch(name, inner.append)

    solver.watch(name, outer)
    for value in range(3):
        solver.add(name, value)
    solver.run()
    assert sorted(inner) == [0, 1, 2]


def test_nowhere_takes_nothing() -> None:
    solver = Solver(ANY_TEXT, frozenset())
    source = solver.variable()
    solver.add(source, 1)
    solver.copy(source, solver.nowhere)
    solver.add(solver.nowhere, 2)
    solver.run()
    assert solver.points_to(solver.nowhere) == set()


def test_of_many_texts_the_rest_is_any_text() -> None:
    solver = Solver(ANY_TEXT, frozenset())
    name = solver.variable()
    for text in range(2, TEXTS + 20):
        solver.add(name, -text)
    assert solver.points_to(name) == {ANY_TEXT, *(-text for text in range(2, TEXTS + 2))}
    assert solver.capped == 0


def test_of_many_objects_the_rest_is_counted_and_callables_are_kept_longer() -> None:
    callables = frozenset(range(1_000, 2_000))
    solver = Solver(ANY_TEXT, callables)
    name = solver.variable()
    for value in range(OBJECTS + 10):
        solver.add(name, value)
    assert len(solver.points_to(name)) == OBJECTS
    assert solver.capped == 10
    for value in sorted(callables)[: CALLABLES + 5]:
        solver.add(name, value)
    assert len(solver.points_to(name)) == CALLABLES
