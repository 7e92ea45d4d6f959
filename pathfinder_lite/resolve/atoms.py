"""Values without parts: constants, names of modules and libraries, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass

from pathfinder_lite.facts.values import Literal


@dataclass(frozen=True, slots=True)
class Constant:
    """A known value; the type travels with it because ``1 == True``."""

    value: Literal
    type_name: str

    @classmethod
    def of(cls, value: Literal) -> Constant:
        """The constant of a Python value."""
        return cls(value, type(value).__name__)


@dataclass(frozen=True, slots=True)
class Module:
    """A project module."""

    index: int


@dataclass(frozen=True, slots=True)
class Namespace:
    """A project folder without ``__init__.py`` that is imported as a package."""

    name: str


@dataclass(frozen=True, slots=True)
class External:
    """A name of a library, by import path; builtins start with ``builtins.``."""

    path: str


@dataclass(frozen=True, slots=True)
class Typed:
    """An object of a known builtin or library type whose value is not known."""

    type_name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing is known, and why."""

    reason: str
