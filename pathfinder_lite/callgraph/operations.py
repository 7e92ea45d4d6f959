"""Calls that statements make: iteration, ``with``, ``await``, ``raise``, class patterns."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.objects import (
    Class,
    Container,
    ExternalObject,
    Instance,
    ItemVersion,
    Literal,
    ObjectId,
    Suspended,
    Text,
    Variable,
)
from pathfinder_lite.callgraph.state import KEYS, Operands, Site, State
from pathfinder_lite.facts.values import NONE


class Operations:
    """Has sites perform operations on whatever variables point to."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._solver = state.solver

    def special(
        self,
        site: Site,
        value: ObjectId,
        names: tuple[str, ...],
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> bool:
        """Run the first special method the object's type has; False when it has none."""
        invoke = self._state.engine.invoke
        for name in names:
            methods = self._state.engine.dunder(value, name)
            if methods is not None:
                self._solver.watch(
                    methods, lambda each: invoke(site, each, operands, result, reason)
                )
                return True
        return any(self._inherited(site, value, name, reason) for name in names)

    def _inherited(self, site: Site, value: ObjectId, name: str, reason: str) -> bool:
        """A special method of a library class that runs methods of the object's own."""
        runs = self._state.engine.inherited_runs(value, name)
        invoke, nowhere = self._state.engine.invoke, self._solver.nowhere
        for each in runs:
            methods = self._state.engine.dunder(value, each)
            if methods is not None:
                self._solver.watch(
                    methods, lambda method: invoke(site, method, Operands(), nowhere, reason)
                )
        return bool(runs)

    def iterate(
        self, site: Site, source: Variable, result: Variable, *, is_async: bool = False
    ) -> None:
        """Elements of iterating over ``source``."""
        self._solver.watch(source, lambda each: self.iterate_one(site, each, result, is_async))

    def iterate_one(
        self, site: Site, value: ObjectId, result: Variable, is_async: bool = False
    ) -> None:
        """Elements of iterating over one object."""
        state, solver = self._state, self._solver
        match state.objects[value]:
            case Container() | ItemVersion():
                key = KEYS if state.kind(value) == "dict" else None
                solver.copy(state.element(value, key), result)
            case Suspended("generator"):
                self.yielded(value, result)
            case Text():
                solver.add(result, state.any_text)
            case Literal("str"):
                solver.add(result, state.any_text)
            case Instance():
                iterator = solver.variable()
                names = ("__aiter__",) if is_async else ("__iter__",)
                if self.special(site, value, names, Operands(), iterator, "iterator"):
                    self.advance(site, iterator, result)
                elif not is_async:
                    index = Operands((state.singleton(state.literal("int")),))
                    self.special(site, value, ("__getitem__",), index, result, "iterator")
            case Class():
                iterator = solver.variable()
                if self.special(site, value, ("__iter__",), Operands(), iterator, "iterator"):
                    self.advance(site, iterator, result)
                else:
                    solver.add(result, state.objects.id(Instance(value)))
            case _:
                pass

    def advance(self, site: Site, iterator: Variable, result: Variable) -> None:
        """``next`` of iterators."""
        names = ("__next__", "__anext__")

        def step(value: ObjectId) -> None:
            if isinstance(self._state.objects[value], Instance):
                made = self._solver.variable()
                self.special(site, value, names, Operands(), made, "iterator")
                self.await_(site, made, result)
            else:
                self.iterate_one(site, value, result)

        self._solver.watch(iterator, step)

    def yielded(self, value: ObjectId, result: Variable) -> None:
        """What a generator yields."""
        scope = self._suspended(value)
        for node in self._state.scope(scope).yields if scope else ():
            if node != NONE and scope is not None:
                self._solver.copy(self._state.engine.lower(scope, node), result)

    def _suspended(self, value: ObjectId) -> ScopeRef | None:
        item = self._state.objects[value]
        return item.body if isinstance(item, Suspended) else None

    def returned(self, source: Variable, result: Variable) -> None:
        """What generators and coroutines return."""

        def back(value: ObjectId) -> None:
            scope = self._suspended(value)
            if scope is not None:
                node = self._state.scope(scope).result
                if node != NONE:
                    self._solver.copy(self._state.engine.lower(scope, node), result)

        self._solver.watch(source, back)

    def await_(self, site: Site, source: Variable, result: Variable) -> None:
        """``await source``: what coroutines return; other values are passed on."""
        state, solver = self._state, self._solver

        def wait(value: ObjectId) -> None:
            match state.objects[value]:
                case Suspended("coroutine"):
                    self.returned(state.singleton(value), result)
                case Instance():
                    made = solver.variable()
                    if self.special(site, value, ("__await__",), Operands(), made, "iterator"):
                        self.returned(made, result)
                    else:
                        solver.add(result, value)
                case ExternalObject():
                    solver.copy(state.field(value, "$result"), result)
                    solver.add(result, value)
                case _:
                    solver.add(result, value)

        solver.watch(source, wait)

    def pour(self, site: Site, source: Variable, holder: ObjectId) -> None:
        """Elements of ``source`` become elements of a container, in no known order."""
        element = self._solver.variable()
        self.iterate(site, source, element)
        self._state.put(holder, None, element)

    def unpacked(self, site: Site, source: Variable, key: str | None, result: Variable) -> None:
        """One target of an unpacking assignment."""
        state, solver = self._state, self._solver

        def unpack(value: ObjectId) -> None:
            if state.kind(value) in {"list", "tuple"}:
                solver.copy(state.element(value, key), result)
            else:
                self.iterate_one(site, value, result)

        solver.watch(source, unpack)

    def enter(self, site: Site, manager: Variable, result: Variable, *, is_async: bool) -> None:
        """``with manager``: entering gives ``result``, leaving calls the exit method."""
        state, solver = self._state, self._solver
        prefix = "a" if is_async else ""
        ignored = solver.nowhere

        def run(value: ObjectId) -> None:
            match state.objects[value]:
                case Instance() | Class():
                    made = solver.variable()
                    names = (f"__{prefix}enter__",)
                    self.special(site, value, names, Operands(), made, "context manager")
                    self.await_(site, made, result)
                    nothing = (ignored, ignored, ignored)
                    self.special(
                        site, value, (f"__{prefix}exit__",), Operands(nothing), ignored,
                        "context manager",
                    )  # fmt: skip
                case Suspended("generator"):
                    self.yielded(value, result)
                case ExternalObject(type_):
                    entered = state.library.entered.get(type_, type_)
                    solver.add(result, state.objects.id(ExternalObject(entered)))
                case _:
                    solver.add(result, value)

        solver.watch(manager, run)

    def caught(self, expected: Variable, result: Variable) -> None:
        """The exceptions that an ``except`` clause binds."""
        state, solver = self._state, self._solver

        def bind(value: ObjectId) -> None:
            match state.objects[value]:
                case Class():
                    for each in (value, *state.engine.descendants(value)):
                        solver.add(result, state.objects.id(Instance(each)))
                case Container():
                    solver.watch(state.element(value, None), bind)
                case _:
                    pass

        solver.watch(expected, bind)

    def raised(self, site: Site, source: Variable) -> None:
        """``raise X`` constructs a project class X."""
        state = self._state
        ignored = self._solver.nowhere

        def make(value: ObjectId) -> None:
            if isinstance(state.objects[value], Class):
                state.engine.invoke(site, value, Operands(), ignored, "direct")

        self._solver.watch(source, make)

    def matched(self, site: Site, source: Variable, index: int, result: Variable) -> None:
        """A positional sub-pattern: fields in the order of their annotations."""
        state = self._state

        def read(value: ObjectId) -> None:
            item = state.objects[value]
            class_ = state.objects[item.type] if isinstance(item, Instance) else None
            if isinstance(class_, Class):
                names = [name for name, _ in state.scope(class_.scope).annotations]
                if index < len(names):
                    state.engine.load(site, value, names[index], result)

        self._solver.watch(source, read)
