"""``try`` blocks whose end is plain to see: nothing can raise, or one statement surely does."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from astroid import nodes

from pathfinder_lite.facts.values import Gate, Join, Loop, Unbound
from pathfinder_lite.frontend.summarise.body import Body

_DIVISIONS = ("/", "//", "%")

Kind: TypeAlias = type[BaseException] | nodes.ClassDef


@dataclass(frozen=True)
class Running:
    """The statements of a block that can run, the handlers that can, whether it surely raises."""

    block: Sequence[nodes.NodeNG]
    handlers: Sequence[nodes.ExceptHandler]
    raises: bool = False


def running_part(body: Body, statement: nodes.Try) -> Running:
    """What of a ``try`` statement can run."""
    block = statement.body
    bound = dict.fromkeys(
        name
        for name, node in body.environment.items()
        if not isinstance(body.graph.nodes[node], Unbound | Gate | Join | Loop)
    )
    for position, each in enumerate(block):
        if _is_harmless(each, bound):
            bound.update((target.name, None) for target in getattr(each, "targets", ()))
            continue
        kind = _raised(each, bound)
        if kind is None:
            return Running(block, statement.handlers)
        return Running(block[: position + 1], list(_taking(statement.handlers, kind)), True)
    return Running(block, ())


def _is_harmless(statement: nodes.NodeNG, bound: dict[str, None]) -> bool:
    """A statement that cannot raise."""
    if isinstance(statement, nodes.Pass):
        return True
    if isinstance(statement, nodes.Assign):
        named = all(isinstance(target, nodes.AssignName) for target in statement.targets)
        return named and _is_plain(statement.value, bound)
    return isinstance(statement, nodes.Expr) and _is_plain(statement.value, bound)


def _is_plain(value: nodes.NodeNG, bound: dict[str, None]) -> bool:
    """An expression whose evaluation cannot raise."""
    if isinstance(value, nodes.Name):
        return value.name in bound
    if isinstance(value, nodes.Tuple | nodes.List):
        return all(_is_plain(element, bound) for element in value.elts)
    return isinstance(value, nodes.Const)


def _raised(statement: nodes.NodeNG, bound: dict[str, None]) -> Kind | None:
    """The class of what a statement surely raises."""
    if isinstance(statement, nodes.Raise):
        raised = statement.exc
        if isinstance(raised, nodes.Call):
            given = [*raised.args, *(keyword.value for keyword in raised.keywords)]
            raised = raised.func if all(_is_plain(each, bound) for each in given) else None
        return _class(raised)
    value = getattr(statement, "value", None)
    if isinstance(value, nodes.BinOp) and value.op in _DIVISIONS:
        numbers = _is_number(value.left) and _is_number(value.right)
        return ZeroDivisionError if numbers and not value.right.value else None
    return None


def _is_number(value: nodes.NodeNG) -> bool:
    return isinstance(value, nodes.Const) and isinstance(value.value, int | float)


def _taking(handlers: Sequence[nodes.ExceptHandler], kind: Kind) -> Iterator[nodes.ExceptHandler]:
    """The handlers that may take an exception, up to the first that surely does."""
    for handler in handlers:
        taken = _takes(handler.type, kind)
        if taken is not False:
            yield handler
        if taken:
            return


def _takes(expected: nodes.NodeNG | None, kind: Kind) -> bool | None:
    """Whether an ``except`` clause takes an exception; None when that is not plain."""
    if expected is None:
        return True
    above = set(_line(kind))
    each = expected.elts if isinstance(expected, nodes.Tuple) else [expected]
    classes = [_class(one) for one in each]
    if any(one is not None and one in above for one in classes):
        return True
    return None if None in classes or None in above else False


def _class(name: nodes.NodeNG | None) -> Kind | None:
    """The exception class that a name stands for, if this file or the language defines it."""
    if not isinstance(name, nodes.Name):
        return None
    scope, found = name.lookup(name.name)
    if isinstance(scope, nodes.Module) and scope.name == "builtins":
        known = getattr(builtins, name.name, None)
        is_exception = isinstance(known, type) and issubclass(known, BaseException)
        return known if is_exception else None
    only = found[0] if len(found) == 1 else None
    return only if isinstance(only, nodes.ClassDef) else None


def _line(kind: Kind, depth: int = 8) -> Iterator[Kind | None]:
    """A class and those above it; None for one that is not known."""
    if isinstance(kind, type):
        yield from kind.__mro__
        return
    yield kind
    for base in kind.bases:
        above = _class(base) if depth else None
        if above is None:
            yield None
        else:
            yield from _line(above, depth - 1)
