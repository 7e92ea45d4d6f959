"""Calls that operators, subscripts and formatting make."""

from __future__ import annotations

from pathfinder_lite.callgraph.objects import (
    Class,
    Container,
    Instance,
    ItemVersion,
    Literal,
    ObjectId,
    Text,
    Variable,
)
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.state import KEYS, Operands, Site, State, key_of

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


class Operators:
    """Has sites apply operators to whatever variables point to.

    ``open_subscripts`` are reads under keys of unknown value: keys, container, result.
    """

    def __init__(self, state: State, operations: Operations) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations
        self.open_subscripts: list[tuple[Variable, ObjectId, Variable]] = []

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
                    self._operations.special(
                        site, value, ("__getitem__",), Operands((keys,)), result, "operator"
                    )
                case Class():
                    operands = Operands((keys,))
                    names = ("__getitem__",)
                    if not self._operations.special(
                        site, value, names, operands, result, "operator"
                    ):
                        hooks = solver.variable()
                        state.engine.load(site, value, "__class_getitem__", hooks)
                        self._call_each(site, hooks, operands, result)
                        solver.add(result, value)
                case _:
                    pass

        solver.watch(base, read)

    def _call_each(
        self, site: Site, callees: Variable, operands: Operands, result: Variable
    ) -> None:
        invoke = self._state.engine.invoke
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
                    self._operations.special(
                        site, value, ("__getitem__",), Operands((solver.variable(),)), result,
                        "operator",
                    )  # fmt: skip
                case _:
                    solver.add(result, value)

        solver.watch(base, cut)

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
                self._operations.pour(site, right, value)

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
            self._operations.special(
                site, value, (reflected,), Operands((left,)), result, "operator"
            )

        def try_right() -> None:
            if not tried:
                tried.append(True)
                self._solver.watch(right, from_right)

        def from_left(value: ObjectId) -> None:
            if not self._operations.special(
                site, value, names, Operands((right,)), made, "operator"
            ):
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
            self._membership(site, left, right, result)
            return
        word = _COMPARISONS.get(operator)
        if word is not None:
            self._infix(site, (f"__{word}__",), f"__{_MIRRORED[word]}__", left, right, result)

    def _membership(self, site: Site, left: Variable, right: Variable, result: Variable) -> None:
        """``left in right``: a method, or a comparison with each element."""
        state, ignored = self._state, self._solver.nowhere

        def contained(value: ObjectId) -> None:
            names = ("__contains__",)
            if self._operations.special(site, value, names, Operands((left,)), result, "operator"):
                return
            if isinstance(state.objects[value], Instance):
                self._operations.iterate_one(site, value, self._solver.variable())
            elif isinstance(state.objects[value], Container | ItemVersion):
                hashed = state.kind(value) in {"dict", "set", "frozenset"}
                if hashed:
                    self.apply(site, left, ("__hash__",), ignored)
                element = state.element(value, KEYS if state.kind(value) == "dict" else None)
                operands = Operands((left,))
                self._solver.watch(
                    element,
                    lambda each: self._operations.special(
                        site, each, ("__eq__",), operands, ignored, "operator"
                    ),
                )

        self._solver.watch(right, contained)

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
            lambda each: self._operations.special(
                site, each, names, Operands(), result, "operator"
            ),
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
