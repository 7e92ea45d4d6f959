"""Defaults of ``flows()``: one set per interpreter, put back after each rule file."""

from __future__ import annotations

from typing import ClassVar

from pathfinder_lite.sdk.propagation import PropagationPrimitive

_INITIAL_SCOPE = "global"


class PathfinderConfig:
    """The one set of defaults; every construction returns the same object."""

    _instance: ClassVar[PathfinderConfig | None] = None

    _default_propagation: list[PropagationPrimitive]
    _default_scope: str

    def __new__(cls) -> PathfinderConfig:
        """Return the existing object, made on first use."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.reset()
        return cls._instance

    def reset(self) -> None:
        """Put the initial defaults back: no propagation, global scope."""
        self._default_propagation = []
        self._default_scope = _INITIAL_SCOPE

    @property
    def default_propagation(self) -> list[PropagationPrimitive]:
        """What ``flows()`` takes when ``propagates_through`` is not given; a copy."""
        return list(self._default_propagation)

    @default_propagation.setter
    def default_propagation(self, primitives: list[PropagationPrimitive]) -> None:
        self._default_propagation = list(primitives)

    @property
    def default_scope(self) -> str:
        """What ``flows()`` takes when ``scope`` is not given."""
        return self._default_scope

    @default_scope.setter
    def default_scope(self, scope: str) -> None:
        require_scope(scope)
        self._default_scope = scope


def require_scope(scope: str) -> None:
    """Check a scope.

    Raises:
        ValueError: it is neither ``"local"`` nor ``"global"``.
    """
    if scope not in ("local", "global"):
        raise ValueError(f"scope must be 'local' or 'global', got '{scope}'")


def set_default_propagation(primitives: list[PropagationPrimitive]) -> None:
    """Set what later ``flows()`` calls take when ``propagates_through`` is not given."""
    PathfinderConfig().default_propagation = primitives


def set_default_scope(scope: str) -> None:
    """Set what later ``flows()`` calls take when ``scope`` is not given.

    Raises:
        ValueError: the scope is neither ``"local"`` nor ``"global"``.
    """
    PathfinderConfig().default_scope = scope


def get_default_propagation() -> list[PropagationPrimitive]:
    """Return a copy of the default propagation list."""
    return PathfinderConfig().default_propagation


def get_default_scope() -> str:
    """Return the default scope."""
    return PathfinderConfig().default_scope
