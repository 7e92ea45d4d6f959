"""Contexts: closures by the call that makes them, objects by the place, both bounded."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from pathfinder_lite.callgraph.contexts import CONTEXTS, Contexts, ScopeRef
from pathfinder_lite.facts.values import ScopeId
from tests.callgraph.graphs import edges_of, graph_of_text
from tests.frontend.summarise_programs import facts_of

NESTED = dedent(
    """
    def outer(f):
        def inner(g):
            def innermost():
                return f, g
            return innermost
        return inner

    def plain(x):
        return x
    """
)
FACTS = facts_of(NESTED)
NUMBERS = {scope.qualified_name: scope.id for scope in FACTS.scopes}
MODULE = ScopeRef(0, ScopeId(0))


def ref(name: str, *context: int) -> ScopeRef:
    return ScopeRef(0, NUMBERS[name], context)


def test_a_function_that_makes_nothing_has_one_context() -> None:
    contexts = Contexts({0: FACTS})
    assert contexts.entered(ref("plain"), MODULE, 1) == ref("plain")
    assert contexts.entered(ref("plain"), MODULE, 2) == ref("plain")


def test_a_maker_has_a_context_for_each_call() -> None:
    contexts = Contexts({0: FACTS})
    first = contexts.entered(ref("outer"), MODULE, 1)
    second = contexts.entered(ref("outer"), MODULE, 2)
    assert len({ref("outer"), first, second}) == 3
    assert contexts.entered(ref("outer"), MODULE, 1) == first


def test_inner_contexts_extend_the_outer_and_are_cut_back() -> None:
    contexts = Contexts({0: FACTS})
    outer = contexts.entered(ref("outer"), MODULE, 1)
    made = ScopeRef(0, NUMBERS["outer.inner"], outer.context)
    inner = contexts.entered(made, MODULE, 2)
    assert inner.context[: len(outer.context)] == outer.context
    assert len(inner.context) == 2
    assert contexts.within(inner, NUMBERS["outer"]) == outer
    assert contexts.within(inner, ScopeId(0)) == MODULE
    innermost = ScopeRef(0, NUMBERS["outer.inner.innermost"], inner.context)
    assert contexts.entered(innermost, MODULE, 3) == innermost


def test_further_calls_share_the_context_of_any_call() -> None:
    contexts = Contexts({0: FACTS})
    found = {contexts.entered(ref("outer"), MODULE, node) for node in range(CONTEXTS + 50)}
    assert len(found) == CONTEXTS + 1
    assert ref("outer") in found


def test_receivers_that_are_told_apart_have_contexts() -> None:
    contexts = Contexts({0: FACTS})
    first = contexts.entered(ref("plain"), MODULE, 1, receiver=7)
    assert contexts.entered(ref("plain"), MODULE, 2, receiver=7) == first
    assert contexts.entered(ref("plain"), MODULE, 1, receiver=8) != first


def test_a_decorator_does_not_mix_its_functions(tmp_path: Path) -> None:
    found = edges_of(
        graph_of_text(
            tmp_path,
            dedent(
                """
                def logged(f):
                    def wrapper(*args):
                        return f(*args)
                    return wrapper

                @logged
                def first(): return red

                @logged
                def second(): return blue

                def red(): ...
                def blue(): ...

                def use_first():
                    first()()

                def use_second():
                    second()()
                """
            ),
        )
    )
    assert ("main.use_first", "main.red") in found
    assert ("main.use_first", "main.blue") not in found
    assert ("main.use_second", "main.blue") in found


def test_objects_of_small_programs_are_told_apart(tmp_path: Path) -> None:
    found = edges_of(
        graph_of_text(
            tmp_path,
            dedent(
                """
                class Button:
                    def __init__(self, action):
                        self.action = action

                def save(): ...
                def load(): ...

                one, two = Button(save), Button(load)

                def press():
                    one.action()
                """
            ),
        )
    )
    assert {callee for caller, callee in found if caller == "main.press"} == {"main.save"}
