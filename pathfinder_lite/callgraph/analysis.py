"""The whole-program analysis: every body lowered, solved, and completed where callers are unseen.

A field-sensitive points-to analysis with the call graph built on the fly (Grove and Chambers,
TOPLAS 2001). It is flow-sensitive by construction: facts are in single-assignment form, so each
read sees the definitions that are live there. Contexts tell apart closures by the calls that make
them and, in small programs, objects by the places that make them; see ``contexts``.
"""

from __future__ import annotations

from pathfinder_lite.callgraph import attribute_rules, container_rules, operation_rules, value_rules
from pathfinder_lite.callgraph.accessors import Accessors
from pathfinder_lite.callgraph.annotations import Annotations
from pathfinder_lite.callgraph.bodies import Bodies
from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.completion import Completion
from pathfinder_lite.callgraph.construction import Construction
from pathfinder_lite.callgraph.dispatching import Dispatching
from pathfinder_lite.callgraph.generics import Generics
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.invocation import Invocation
from pathfinder_lite.callgraph.library_calls import LibraryCalls
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.members import Members
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.narrowing import Narrowing
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library

_RULES = {
    **value_rules.RULES,
    **operation_rules.RULES,
    **container_rules.RULES,
    **attribute_rules.RULES,
}


class Analysis:
    """The parts put together; the ``Engine`` that the state offers to all of them."""

    def __init__(self, state: State) -> None:
        self._state = state
        symbols = Symbols(state)
        hierarchy = Hierarchy(state, symbols)
        operations = Operations(state)
        operators = Operators(state, operations)
        narrowing = Narrowing(state, symbols, hierarchy)
        lowering = Lowering(state, symbols, hierarchy, operations, operators, narrowing, _RULES)
        annotations = Annotations(state, symbols)
        classes = ClassMembers(state, hierarchy, lowering)
        accessors = Accessors(state, classes)
        members = Members(state, symbols, hierarchy, lowering, classes, accessors)
        generics = Generics(state)
        library = LibraryCalls(state, symbols, accessors, operations, operators, generics)
        self.library = library
        construction = Construction(state, hierarchy, lowering, classes)
        bodies = Bodies(state, hierarchy, lowering, operations, operators, classes, accessors)
        dispatching = Dispatching(state, hierarchy, generics)
        self._completion = Completion(
            state, hierarchy, lowering, annotations, classes, members, operators, dispatching
        )
        self.invoke = Invocation(state, lowering, classes, construction, library).invoke
        self.allocate = construction.allocate
        self.load = members.load
        self.read_accessors = accessors.read
        self.dunder = classes.dunder
        self.inherited_runs = classes.inherited_runs
        self.descendants = hierarchy.descendants
        self.annotation = annotations.parameter_type
        self.lower = lowering.variable
        self.bind = lowering.binding
        self.lower_body = bodies.lower
        state.engine = self

    def run(self) -> None:
        """Lower every body, solve, and complete."""
        for ref, _ in self._state.scopes():
            self.lower_body(ref)
        self._state.solver.run()
        self._completion.run()


def analyse(program: Program, library: Library) -> State:
    """Solve a whole program.

    Time is near linear in the size of the project: Django's 350,000 nodes take a few seconds.
    """
    state = State(program, library)
    Analysis(state).run()
    return state
