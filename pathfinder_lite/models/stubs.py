"""Types of the standard library, from typeshed: what is called, read, entered, iterated over.

Questions are dotted names, and so are answers; an empty answer means that nothing is known.
Answers use public names (``socket.socket``, not ``_socket.socket``). A path with ``()`` at its end
stands for what calling it gives, for results whose parts have known types: ``os.walk()``.

Cost: a module's stub is parsed when a name in it is asked for, once per process (1 to 40 ms), and
so are the stubs it takes types from; an answer is computed once (about 20 µs after that).
"""

from __future__ import annotations

import ast
from functools import cache

from pathfinder_lite.models.stub_names import (
    Definition,
    FunctionNode,
    dotted,
    locate,
    module_of,
    public_name,
)
from pathfinder_lite.models.stub_types import (
    Place,
    ancestors,
    attribute_type,
    class_name,
    direct_bases,
    dotted_type,
    find,
    parts_of,
)

_CALLED = "()"
_MANAGERS = frozenset({"contextmanager", "asynccontextmanager"})
_ENTERED = frozenset({
    "contextlib.AbstractContextManager", "contextlib.AbstractAsyncContextManager",
    "typing.ContextManager", "typing.AsyncContextManager",
})  # fmt: skip
_ITERATED = frozenset({
    "typing.Iterator", "typing.Iterable", "typing.Generator", "typing.Sequence",
    "typing.MutableSequence", "typing.Collection", "typing.AsyncIterator", "typing.AsyncIterable",
    "typing.AsyncGenerator", "typing.Mapping", "typing.MutableMapping", "typing.AbstractSet",
    "builtins.list", "builtins.set", "builtins.frozenset", "builtins.dict", "collections.deque",
})  # fmt: skip


@cache
def result(path: str) -> str:
    """The type a function or method returns, once awaited; classes return themselves.

    Overloads and unions have to agree on one type, ``None`` apart.
    """
    known = find(path)
    if known is None:
        return ""
    found, receiver = known
    if found.class_node is not None:
        return class_name(found)
    if not found.functions or attribute_type(found, receiver):
        return ""
    if any(_makes_manager(each) for each in found.functions):
        return "contextlib.AbstractContextManager"
    place = Place(found.module, receiver)
    types = {dotted_type(each.returns, place) for each in found.functions}
    return types.pop() if len(types) == 1 else ""


@cache
def attribute(path: str) -> str:
    """The type of a module's variable, of an attribute of a class's objects, or of a property."""
    known = find(path)
    return attribute_type(*known) if known is not None else ""


@cache
def bases(path: str) -> tuple[str, ...]:
    """The base classes of a class; for a result in ``()``, its type."""
    if path.endswith(_CALLED):
        type_ = result(path.removesuffix(_CALLED))
        return (type_,) if type_ else ()
    found = locate(path)
    return tuple(direct_bases(found)) if isinstance(found, Definition) else ()


@cache
def parameters(path: str) -> tuple[str, ...]:
    """Names of the positional parameters in order, without the receiver.

    Of a class, its constructor's; of overloads, the names they begin with in common.
    """
    known = find(path)
    if known is None:
        return ()
    found, receiver = known
    if found.class_node is not None:
        known = find(f"{path}.__init__") or find(f"{path}.__new__")
        return _positional(*known) if known is not None else ()
    return _positional(found, receiver)


@cache
def element(path: str) -> str:
    """The type of the elements met when iterating over an object of a type."""
    if path.endswith(_CALLED):
        return _part(path, _ITERATED)
    for method in ("__iter__", "__aiter__"):
        known = find(f"{path}.{method}")
        if known is None or not known[0].functions:
            continue
        place = Place(known[0].module, known[1])
        types = {_yielded(each, place) for each in known[0].functions}
        return types.pop() if len(types) == 1 else ""
    return ""


@cache
def parts(path: str) -> tuple[str, ...]:
    """The types in the tuple that a function, given as ``path()``, returns."""
    known = find(path.removesuffix(_CALLED)) if path.endswith(_CALLED) else None
    if known is None or len(known[0].functions) != 1:
        return ()
    place = Place(known[0].module, known[1])
    type_, inner = parts_of(known[0].functions[0].returns, place)
    return tuple(dotted_type(each, place) for each in inner) if type_ == "builtins.tuple" else ()


@cache
def entered(path: str) -> str | None:
    """What ``with`` binds for an object of a type; None when it is no context manager."""
    if path.endswith(_CALLED):
        known = find(path.removesuffix(_CALLED))
        if known is not None and any(_makes_manager(each) for each in known[0].functions):
            return _part(path, _ITERATED)
        return _part(path, _ENTERED) or None
    for method in ("__enter__", "__aenter__"):
        if find(f"{path}.{method}") is not None:
            found = result(f"{path}.{method}")
            return path if found in ancestors(path) else found
    return None


@cache
def has_parts(path: str) -> bool:
    """Whether a function's result has elements, or binds something, of a type known by its call."""
    called = f"{path}{_CALLED}"
    return any(parts(called)) or bool(element(called)) or bool(entered(called))


@cache
def canonical(path: str) -> str:
    """The public name of what a path leads to; the path itself when it has no better one.

    What a public module at top level offers is taken to be at home there, which costs no parsing.
    """
    module = module_of(path)
    if not module or module == path or ("." not in module and not module.startswith("_")):
        return path
    name, dot, members = path.removeprefix(f"{module}.").partition(".")
    return f"{public_name(f'{module}.{name}')}{dot}{members}"


def is_module(path: str) -> bool:
    """Whether a dotted name is a module of the library."""
    return module_of(path) == path


def ancestry(path: str) -> tuple[str, ...]:
    """A class and all its bases, nearest first; empty when it is none of the library."""
    return ancestors(path)


def _part(path: str, wanted: frozenset[str]) -> str:
    """The first type in brackets of what a function returns, if the generic type is wanted."""
    known = find(path.removesuffix(_CALLED))
    if known is None:
        return ""
    found, receiver = known
    place = Place(found.module, receiver)
    types = set()
    for each in found.functions:
        type_, inner = parts_of(each.returns, place)
        types.add(dotted_type(inner[0], place) if inner and type_ in wanted else "")
    return types.pop() if len(types) == 1 else ""


def _yielded(node: FunctionNode, place: Place) -> str:
    """The type of what an ``__iter__`` yields: named in brackets, or by ``__next__``."""
    type_, inner = parts_of(node.returns, place)
    if inner:
        return dotted_type(inner[0], place) if type_ in _ITERATED else ""
    iterator = dotted_type(node.returns, place)
    return result(f"{iterator}.__next__") or result(f"{iterator}.__anext__")


def _makes_manager(node: FunctionNode) -> bool:
    return any(dotted(each).rpartition(".")[2] in _MANAGERS for each in node.decorator_list)


def _positional(found: Definition, receiver: str) -> tuple[str, ...]:
    lists = [_names(each, receiver) for each in found.functions]
    shared: list[str] = []
    for names in zip(*lists, strict=False):
        if len(set(names)) > 1:
            break
        shared.append(names[0])
    return tuple(shared)


def _names(node: FunctionNode, receiver: str) -> list[str]:
    names = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
    static = any(
        isinstance(each, ast.Name) and each.id == "staticmethod" for each in node.decorator_list
    )
    return names[1:] if receiver and not static else names
