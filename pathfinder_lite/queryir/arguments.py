"""Reads the argument tests and tracked parameters of call matchers."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from typing import Any

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.argument_keys import parse_argument_key
from pathfinder_lite.queryir.documents import ConstraintDocument, TrackedDocument
from pathfinder_lite.queryir.matchers import (
    ArgumentKey,
    ArgumentTests,
    Constraint,
    TrackedParameter,
)
from pathfinder_lite.queryir.validation import shown, validate

_BAD_POSITION = 'write a position such as "0", or an element of one such as "0[1]" or "0[-1]"'


def read_arguments(
    positional: Mapping[str, Any], keyword: Mapping[str, Any], where: str
) -> ArgumentTests:
    """Read both kinds of argument tests, sorted by key.

    A keyword that is spelled like a position, ``"0[0]"``, is one.

    Raises:
        RuleError: a key is no position and no keyword, or a constraint is not valid.
    """
    by_position: list[tuple[ArgumentKey, Constraint]] = []
    by_keyword: list[tuple[str, Constraint]] = []
    for name, constraint in positional.items():
        path = f"{where}.positionalArgs[{shown(name)}]"
        key = parse_argument_key(name)
        if key is None:
            raise RuleError(f"{path}: is not a position; {_BAD_POSITION}")
        by_position.append((key, read_constraint(constraint, path)))
    for name, constraint in keyword.items():
        path = f"{where}.keywordArgs[{shown(name)}]"
        key = parse_argument_key(name)
        if key is not None:
            by_position.append((key, read_constraint(constraint, path)))
        elif not name or name[0].isdigit() or "[" in name:
            raise RuleError(f"{path}: is neither a keyword nor a position; {_BAD_POSITION}")
        else:
            by_keyword.append((name, read_constraint(constraint, path)))
    by_position.sort(key=lambda test: (test[0].position, test[0].path))
    by_keyword.sort(key=lambda test: test[0])
    return ArgumentTests(tuple(by_position), tuple(by_keyword))


def read_constraint(constraint: Any, where: str) -> Constraint:
    """Read one constraint object.

    Raises:
        RuleError: a field is wrong, or the value does not suit the comparator.
    """
    node = validate(ConstraintDocument, constraint, where)
    if not node.comparator:
        return _equality(node, where)
    if isinstance(node.value, list):
        raise RuleError(
            f"{where}.value: is a list; {node.comparator} takes one value, "
            "so write a constraint for each"
        )
    _COMPARATOR_CHECKS.get(node.comparator, _require_number)(node, f"{where}.value")
    return Constraint((node.value,), False, node.comparator)


def _equality(node: ConstraintDocument, where: str) -> Constraint:
    values = tuple(node.value if isinstance(node.value, list) else [node.value])
    if not values:
        raise RuleError(f"{where}.value: is an empty list; give at least one value")
    globs = node.wildcard or isinstance(node.value, list)
    is_glob = any(isinstance(value, str) and ("*" in value or "?" in value) for value in values)
    return Constraint(values, globs and is_glob)


def _require_number(node: ConstraintDocument, where: str) -> None:
    if isinstance(node.value, bool) or not isinstance(node.value, int | float):
        raise RuleError(
            f"{where}: is {shown(node.value)}; {node.comparator} compares numbers, so give a number"
        )


def _require_null(node: ConstraintDocument, where: str) -> None:
    if node.value is not None:
        raise RuleError(f"{where}: is {shown(node.value)}; missing takes null")


def _require_regex(node: ConstraintDocument, where: str) -> None:
    pattern = node.value
    if not isinstance(pattern, str):
        raise RuleError(f"{where}: is {shown(pattern)}; {node.comparator} takes a pattern string")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise RuleError(
            f"{where}: invalid regular expression {shown(pattern)}: {error}; "
            "write it in the syntax of Python's re module"
        ) from None


_COMPARATOR_CHECKS: dict[str, Callable[[ConstraintDocument, str], None]] = {
    "literal": _require_regex,
    "missing": _require_null,
    "regex": _require_regex,
}


def read_tracked(entries: list[Any], where: str) -> tuple[TrackedParameter, ...]:
    """Read ``trackedParams``, in order.

    A name that is spelled like a position or an element of one, ``"0[0]"``, is one.

    Raises:
        RuleError: an entry does not name exactly one place.
    """
    return tuple(
        _tracked(entry, f"{where}.trackedParams[{index}]") for index, entry in enumerate(entries)
    )


def _tracked(entry: Any, where: str) -> TrackedParameter:
    node = validate(TrackedDocument, entry, where)
    if sum(place is not None for place in (node.index, node.name, node.returns)) != 1:
        raise RuleError(f'{where}: expected exactly one of "index", "name" and "return"')
    key = parse_argument_key(node.name) if node.name is not None else None
    if key is not None:
        return TrackedParameter(position=key.position, path=key.path)
    return TrackedParameter(node.index, node.name, node.returns is True)
