"""Calls that syntax makes: operators, iteration, ``with``, ``await``, subscripts, formatting."""

from __future__ import annotations

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
from pathfinder_lite.callgraph.state import KEYS, Operands, Site, State, key_of
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.callgraph.contexts import ScopeRef

LONGEST_TEXT = 200
"""Characters of a text that is put together; longer ones are some string."""

_ARITHMETIC = {
    "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod",
    "**": "pow", "@": "matmul", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or",
    "^": "xor",
}  # fmt: skip
_COMPARISONS = {"==": "eq", "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "!=": "ne"}
_MIRRORED = {"eq": "eq", "ne": "ne", "lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}
_UNARY = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}


class Operations:
    """Has sites perform operations on whatever variables point to."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._solver = state.solver
        self.open_subscripts: list[tuple[Variable, ObjectId, Variable]] = []

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
        invoke = self._state.invoke
        for name in names:
            methods = self._state.dunder(value, name)
            if methods is not None:
                self._solver.watch(
                    methods, lambda each: invoke(site, each, operands, result, reason)
                )
                return True
        return any(self._inherited(site, value, name, reason) for name in names)

    def _inherited(self, site: Site, value: ObjectId, name: str, reason: str) -> bool:
        """A special method of a library class that runs methods of the object's own."""
        runs = self._state.inherited_runs(value, name)
        invoke, nowhere = self._state.invoke, self._solver.nowhere
        for each in runs:
            methods = self._state.dunder(value, each)
            if methods is not None:
                self._solver.watch(
                    methods, lambda method: invoke(site, method, Operands(), nowhere, reason)
                )
        return bool(runs)

    # Elements -------------------------------------------------------------------------------

    def iterate(
        self, site: Site, source: Variable, result: Variable, *, is_async: bool = False
    ) -> None:
        """Elements of iterating over ``source``."""
        self._solver.watch(source, lambda each: self._iterate(site, each, result, is_async))

    def _iterate(
        self, site: Site, value: ObjectId, result: Variable, is_async: bool = False
    ) -> None:
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
                self._iterate(site, value, result)

        self._solver.watch(iterator, step)

    def yielded(self, value: ObjectId, result: Variable) -> None:
        """What a generator yields."""
        scope = self._suspended(value)
        for node in self._state.scope(scope).yields if scope else ():
            if node != NONE and scope is not None:
                self._solver.copy(self._state.lower(scope, node), result)

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
                    self._solver.copy(self._state.lower(scope, node), result)

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
                self._iterate(site, value, result)

        solver.watch(source, unpack)

    def item(
        self, site: Site, base: Variable, keys: Variable, key: str | None, result: Variable
    ) -> None:
        """``base[key]``; ``keys`` are the values of the key, ``key`` its field if constant."""
        state, solver = self._state, self._solver

        def read(value: ObjectId) -> None:
            match state.objects[value]:
                case Container() | ItemVersion():
                    if key is not None:
                        solver.copy(state.element(value, key), result)
                    else:
                        self._by_keys(value, keys, result)
                case Text() | Literal("str"):
                    solver.add(result, state.any_text)
                case Instance():
                    self.special(
                        site, value, ("__getitem__",), Operands((keys,)), result, "operator"
                    )
                case Class():
                    operands = Operands((keys,))
                    names = ("__getitem__",)
                    if not self.special(site, value, names, operands, result, "operator"):
                        hooks = solver.variable()
                        state.load(site, value, "__class_getitem__", hooks)
                        self._call_each(site, hooks, operands, result)
                        solver.add(result, value)
                case _:
                    pass

        solver.watch(base, read)

    def _call_each(
        self, site: Site, callees: Variable, operands: Operands, result: Variable
    ) -> None:
        invoke = self._state.invoke
        self._solver.watch(callees, lambda each: invoke(site, each, operands, result, "operator"))

    def _by_keys(self, value: ObjectId, keys: Variable, result: Variable) -> None:
        state, solver = self._state, self._solver
        self.open_subscripts.append((keys, value, result))

        def read(key: ObjectId) -> None:
            item = state.objects[key]
            name = key_of(item.value) if isinstance(item, Text) else None
            solver.copy(state.element(value, name), result)

        solver.watch(keys, read)

    def slice(self, site: Site, base: Variable, result: Variable) -> None:
        """``base[a:b]``."""
        state, solver = self._state, self._solver

        def cut(value: ObjectId) -> None:
            match state.objects[value]:
                case Text() | Literal("str"):
                    solver.add(result, state.any_text)
                case Instance():
                    self.special(
                        site, value, ("__getitem__",), Operands((solver.variable(),)), result,
                        "operator",
                    )  # fmt: skip
                case _:
                    solver.add(result, value)

        solver.watch(base, cut)

    # Statements -----------------------------------------------------------------------------

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
                    for each in (value, *state.descendants(value)):
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
                state.invoke(site, value, Operands(), ignored, "direct")

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
                    state.load(site, value, names[index], result)

        self._solver.watch(source, read)

    def framed(self, before: str, source: Variable, after: str, result: Variable) -> None:
        """A text put between two constant ones."""
        state, solver = self._state, self._solver

        def frame(value: ObjectId) -> None:
            item = state.objects[value]
            if isinstance(item, Text) and len(item.value) < LONGEST_TEXT:
                text = Text(f"{before}{item.value}{after}")
                solver.add(result, state.objects.id(text))
            else:
                solver.add(result, state.any_text)

        solver.watch(source, frame)

    # Operators ------------------------------------------------------------------------------

    def binary(
        self,
        site: Site,
        operator: str,
        left: Variable,
        right: Variable,
        result: Variable,
        *,
        in_place: bool = False,
    ) -> None:
        """An arithmetic operator: the left operand's method, else the right one's reflected."""
        word = _ARITHMETIC.get(operator)
        if word is None:
            return
        names = (f"__i{word}__", f"__{word}__") if in_place else (f"__{word}__",)
        self._infix(site, names, f"__r{word}__", left, right, result)
        state, solver = self._state, self._solver

        def builtin(value: ObjectId) -> None:
            match state.objects[value]:
                case Text() if operator == "+":
                    pass
                case Text() | Literal("str"):
                    solver.add(result, state.any_text)
                case Container() | ItemVersion() if operator == "+":
                    holder = state.container(state.kind(value) or "list", site)
                    state.put(holder, None, state.element(value, None))
                    solver.add(result, holder)
                case Container() | ItemVersion() if operator in {"|", "*"}:
                    solver.add(result, value)
                case Literal():
                    solver.add(result, value)
                case _:
                    pass

        if operator == "+":
            self._concatenated(left, right, result)
        if in_place and operator == "+":
            self._extended(site, left, right)
        solver.watch(left, builtin)
        if operator in {"+", "|"}:
            solver.watch(right, builtin)
        if operator == "%":
            self._interpolated(site, left, right)

    def _interpolated(self, site: Site, left: Variable, right: Variable) -> None:
        """``template % values`` asks the values for their text."""
        state = self._state

        def interpolate(template: ObjectId) -> None:
            item = state.objects[template]
            if not isinstance(item, Text):
                return
            names = ("__repr__",) if "%r" in item.value else ("__str__", "__repr__")
            ignored = self._solver.nowhere
            self.apply(site, right, names, ignored)

            def each_of(value: ObjectId) -> None:
                if state.kind(value) == "tuple":
                    self.apply(site, state.element(value, None), names, ignored)

            self._solver.watch(right, each_of)

        self._solver.watch(left, interpolate)

    def _extended(self, site: Site, left: Variable, right: Variable) -> None:
        """``+=`` changes a list where it is."""

        def extend(value: ObjectId) -> None:
            if self._state.kind(value) == "list":
                self.pour(site, right, value)

        self._solver.watch(left, extend)

    def _concatenated(self, left: Variable, right: Variable, result: Variable) -> None:
        """Two known texts make a known one."""
        state, solver = self._state, self._solver

        def outer(first: ObjectId) -> None:
            item = state.objects[first]
            if isinstance(item, Text) and len(item.value) < LONGEST_TEXT:
                self.framed(item.value, right, "", result)

        solver.watch(left, outer)

    def _infix(
        self,
        site: Site,
        names: tuple[str, ...],
        reflected: str,
        left: Variable,
        right: Variable,
        result: Variable,
    ) -> None:
        tried: list[bool] = []
        refused = self._state.external("builtins.NotImplemented")
        made = self._solver.variable()

        def from_right(value: ObjectId) -> None:
            self.special(site, value, (reflected,), Operands((left,)), result, "operator")

        def try_right() -> None:
            if not tried:
                tried.append(True)
                self._solver.watch(right, from_right)

        def from_left(value: ObjectId) -> None:
            if not self.special(site, value, names, Operands((right,)), made, "operator"):
                try_right()

        def given(value: ObjectId) -> None:
            if value == refused:
                try_right()
            else:
                self._solver.add(result, value)

        self._solver.watch(made, given)

        self._solver.watch(left, from_left)

    def compare(
        self, site: Site, operator: str, left: Variable, right: Variable, result: Variable
    ) -> None:
        """A comparison or membership test."""
        if operator == "in":

            def contained(value: ObjectId) -> None:
                if not self.special(
                    site, value, ("__contains__",), Operands((left,)), result, "operator"
                ) and isinstance(self._state.objects[value], Instance):
                    self._iterate(site, value, self._solver.variable())

            self._solver.watch(right, contained)
            return
        word = _COMPARISONS.get(operator)
        if word is not None:
            self._infix(site, (f"__{word}__",), f"__{_MIRRORED[word]}__", left, right, result)

    def unary(self, site: Site, operator: str, operand: Variable, result: Variable) -> None:
        """A prefix operator."""
        if operator == "not":
            self.truth(site, operand)
            return
        name = _UNARY.get(operator)
        if name is not None:
            self.apply(site, operand, (name,), result)

    def apply(
        self, site: Site, operand: Variable, names: tuple[str, ...], result: Variable
    ) -> None:
        """The first special method that each object's type has."""
        self._solver.watch(
            operand,
            lambda each: self.special(site, each, names, Operands(), result, "operator"),
        )

    def truth(self, site: Site, operand: Variable) -> None:
        """A test for truth."""
        self.apply(site, operand, ("__bool__", "__len__"), self._solver.variable())

    def text(self, site: Site, operand: Variable) -> None:
        """``str`` of something."""
        self.apply(site, operand, ("__str__", "__repr__"), self._solver.variable())

    def formatted(self, site: Site, operand: Variable, conversion: str) -> None:
        """A replacement field of an f-string."""
        ignored = self._solver.nowhere
        if conversion in {"r", "a"}:
            self.apply(site, operand, ("__repr__",), ignored)
        elif conversion == "s":
            self.text(site, operand)
        else:
            self.apply(site, operand, ("__format__", "__str__", "__repr__"), ignored)


