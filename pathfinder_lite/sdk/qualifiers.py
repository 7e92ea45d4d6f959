"""Tests other than equality, for ``QueryType`` matchers' ``.where()``."""

from __future__ import annotations

from typing import Any, ClassVar


class Qualifier:
    """A test on an argument's value."""

    def to_constraint(self) -> dict[str, Any]:
        """Return the constraint's IR.

        Raises:
            NotImplementedError: called on the base class.
        """
        raise NotImplementedError


class _Comparison(Qualifier):
    comparator: ClassVar[str]

    def __init__(self, value: float) -> None:
        self.value = value

    def to_constraint(self) -> dict[str, Any]:
        return {"value": self.value, "wildcard": False, "comparator": self.comparator}


class LessThan(_Comparison):
    """The argument is a number below the bound."""

    comparator = "lt"


class GreaterThan(_Comparison):
    """The argument is a number above the bound."""

    comparator = "gt"


class LessThanOrEqual(_Comparison):
    """The argument is a number no greater than the bound."""

    comparator = "lte"


class GreaterThanOrEqual(_Comparison):
    """The argument is a number no less than the bound."""

    comparator = "gte"


class Regex(Qualifier):
    """The argument's text contains a match of the regular expression."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def to_constraint(self) -> dict[str, Any]:
        """Return the constraint's IR."""
        return {"value": self.pattern, "wildcard": False, "comparator": "regex"}


class Literal(Regex):
    """The argument is text written in the code that contains a match of the expression."""

    def to_constraint(self) -> dict[str, Any]:
        """Return the constraint's IR."""
        return {**super().to_constraint(), "comparator": "literal"}


class Missing(Qualifier):
    """The argument is not given."""

    def to_constraint(self) -> dict[str, Any]:
        """Return the constraint's IR."""
        return {"value": None, "wildcard": False, "comparator": "missing"}


def lt(n: float) -> LessThan:
    """Accept numbers below ``n``."""
    return LessThan(n)


def gt(n: float) -> GreaterThan:
    """Accept numbers above ``n``."""
    return GreaterThan(n)


def lte(n: float) -> LessThanOrEqual:
    """Accept numbers no greater than ``n``."""
    return LessThanOrEqual(n)


def gte(n: float) -> GreaterThanOrEqual:
    """Accept numbers no less than ``n``."""
    return GreaterThanOrEqual(n)


def regex(pattern: str) -> Regex:
    """Accept text in which ``pattern`` is found, anywhere in it."""
    return Regex(pattern)


def literal(pattern: str = ".") -> Literal:
    """Accept text written in the code in which ``pattern`` is found; never what is only named.

    An extension of this SDK. ``regex`` also looks at the names of what is no constant.
    """
    return Literal(pattern)


def missing() -> Missing:
    """Accept calls that do not give the argument."""
    return Missing()
