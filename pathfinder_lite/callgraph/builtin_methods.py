"""Methods of builtin containers and texts: which elements they store, hand out and call."""

from __future__ import annotations

from pathfinder_lite.callgraph.objects import ObjectId, Text, Variable
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.state import KEYS, Operands, Site, State, key_of

_STORES_FIRST = frozenset({"append", "add", "appendleft", "put", "put_nowait"})
_STORES_ALL = frozenset({"extend", "extendleft", "update", "union", "difference_update"})
_TEXT_RESULTS = frozenset({
    "capitalize", "casefold", "center", "expandtabs", "format", "format_map", "join", "ljust",
    "lower", "lstrip", "removeprefix", "removesuffix", "replace", "rjust", "rstrip", "strip",
    "swapcase", "title", "translate", "upper", "zfill", "decode", "hex",
})  # fmt: skip
_TEXT_LISTS = frozenset({"split", "rsplit", "splitlines", "partition", "rpartition"})
_SHUFFLES = frozenset({"insert", "pop", "popleft", "remove", "sort", "reverse", "rotate"})


class BuiltinMethods:
    """Has sites call methods of builtin values."""

    def __init__(self, state: State, operations: Operations, operators: Operators) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations
        self._operators = operators

    def call(
        self,
        site: Site,
        type_: str,
        name: str,
        receiver: ObjectId,
        operands: Operands,
        result: Variable,
    ) -> None:
        """Have a site call ``receiver.name`` of a builtin type."""
        if type_ in {"str", "bytes"}:
            self._of_text(site, name, operands, result)
        elif type_ == "namespace" or self._state.kind(receiver) == "dict":
            self._of_dict(site, name, receiver, operands, result)
        elif type_ in {"generator", "coroutine", "iterator"}:
            self._of_iterator(site, name, receiver, result)
        else:
            self._of_sequence(site, name, receiver, operands, result)

    def _of_text(self, site: Site, name: str, operands: Operands, result: Variable) -> None:
        state = self._state
        if name in _TEXT_RESULTS:
            self._solver.add(result, state.any_text)
        elif name in _TEXT_LISTS:
            holder = state.container("list", site)
            state.put(holder, None, state.singleton(state.any_text))
            self._solver.add(result, holder)
        elif name == "encode":
            self._solver.add(result, state.literal("bytes"))
        if name == "join":
            for source in operands.positional[:1]:
                self._operations.iterate(site, source, self._solver.variable())
        if name == "format":
            for operand in (*operands.positional, *(v for _, v in operands.keywords)):
                self._operators.formatted(site, operand, "")

    def _of_iterator(self, site: Site, name: str, receiver: ObjectId, result: Variable) -> None:
        if name in {"__next__", "send", "__anext__", "asend", "throw"}:
            self._operations.advance(site, self._state.singleton(receiver), result)
        elif name in {"__iter__", "__aiter__"}:
            self._solver.add(result, receiver)

    def _of_sequence(
        self, site: Site, name: str, receiver: ObjectId, operands: Operands, result: Variable
    ) -> None:
        state, solver = self._state, self._solver
        plain = operands.positional
        if name in _STORES_FIRST:
            for value in plain[:1]:
                state.put(receiver, None, value)
        elif name in _STORES_ALL:
            for value in plain[:1]:
                self._operations.pour(site, value, receiver)
        elif name == "insert":
            for value in plain[1:2]:
                state.put(receiver, None, value)
        elif name in {"pop", "popleft", "get", "get_nowait", "__getitem__"}:
            solver.copy(state.element(receiver, None), result)
        elif name == "sort":
            self._sort(site, receiver, operands)
        if name in _SHUFFLES:
            state.put(receiver, None, state.element(receiver, None))
        if name in {"copy", "union", "difference", "intersection", "__iter__", "__reversed__"}:
            solver.add(result, receiver)
        if name in {"index", "count", "remove"}:
            self._find(site, receiver, plain[:1])

    def _find(self, site: Site, receiver: ObjectId, wanted: tuple[Variable, ...]) -> None:
        """Elements are compared with what is looked for."""
        operands = Operands((self._state.element(receiver, None),))
        for value in wanted:
            self._solver.watch(
                value,
                lambda each: self._operations.special(
                    site, each, ("__eq__",), operands, self._solver.variable(), "operator"
                ),
            )

    def _sort(self, site: Site, receiver: ObjectId, operands: Operands) -> None:
        element, invoke = self._state.element(receiver, None), self._state.engine.invoke
        key = dict(operands.keywords).get("key")
        ignored = self._solver.nowhere
        if key is not None:
            self._solver.watch(
                key, lambda each: invoke(site, each, Operands((element,)), ignored, "callback")
            )
        else:
            self._solver.watch(
                element,
                lambda each: self._operations.special(
                    site, each, ("__lt__", "__gt__"), Operands((element,)), ignored, "operator"
                ),
            )

    def _of_dict(
        self, site: Site, name: str, receiver: ObjectId, operands: Operands, result: Variable
    ) -> None:
        state, solver = self._state, self._solver
        plain = operands.positional
        if name in {"get", "pop", "setdefault", "__getitem__"} and plain:
            self._read(receiver, plain[0], result)
            for default in plain[1:2]:
                solver.copy(default, result)
            if name == "setdefault" and len(plain) > 1:
                self._store(receiver, plain[0], plain[1])
        elif name == "__setitem__" and len(plain) > 1:
            self._store(receiver, plain[0], plain[1])
        elif name == "update":
            for value in plain[:1]:
                state.include(receiver, value)
            for keyword, value in operands.keywords:
                state.put(receiver, key_of(keyword), value)
        elif name in {"copy", "__or__", "__iter__"}:
            solver.add(result, receiver)
        elif name in {"items", "popitem"}:
            self._items(site, name, receiver, result)
        elif name in {"keys", "values"}:
            holder = state.container("iterator", site)
            key = KEYS if name == "keys" else None
            state.put(holder, None, state.element(receiver, key))
            solver.add(result, holder)

    def _items(self, site: Site, name: str, receiver: ObjectId, result: Variable) -> None:
        state = self._state
        pair = state.container("tuple", site, 1)
        state.put(pair, key_of(0), state.element(receiver, KEYS))
        state.put(pair, key_of(1), state.element(receiver, None))
        if name == "popitem":
            self._solver.add(result, pair)
            return
        holder = state.container("iterator", site)
        state.put(holder, None, state.singleton(pair))
        self._solver.add(result, holder)

    def _read(self, receiver: ObjectId, keys: Variable, result: Variable) -> None:
        state, solver = self._state, self._solver
        self._operators.open_subscripts.append((keys, receiver, result))

        def read(key: ObjectId) -> None:
            item = state.objects[key]
            name = key_of(item.value) if isinstance(item, Text) else None
            solver.copy(state.element(receiver, name), result)

        solver.watch(keys, read)

    def _store(self, receiver: ObjectId, keys: Variable, value: Variable) -> None:
        self._state.put_under(receiver, keys, value)
