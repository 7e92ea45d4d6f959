"""Library knowledge as the resolver asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FunctionModel:
    """What calling one library name does.

    ``semantics`` names a behaviour the resolver has of its own; without one the rest says all.
    ``returns``: dotted type of the result. ``alternatives``: arguments whose value may be the
    result, as (position, keyword); position -1 when keyword-only. ``unknown``: the result may also
    be something else. ``never_returns``: control does not come back. ``parameters``: names of the
    parameters in order, so that positions and keywords are one. ``callback``: an argument called.
    """

    semantics: str = ""
    returns: str = ""
    alternatives: tuple[tuple[int, str], ...] = ()
    unknown: bool = False
    parameters: tuple[str, ...] = ()
    never_returns: bool = False
    callback: Callback | None = None


@dataclass(frozen=True, slots=True)
class Callback:
    """An argument that the library calls.

    ``function``: its position and keyword. ``arguments`` / ``keywords``: position and keyword of
    a tuple, a dict handed on; ``rest_from``: first plain position handed on, -1 for none;
    ``elements_from``: first position of iterables whose elements are handed over one by one, -1
    for none.
    """

    function: tuple[int, str]
    arguments: tuple[int, str] = (-1, "")
    keywords: tuple[int, str] = (-1, "")
    rest_from: int = -1
    elements_from: int = -1


@dataclass(frozen=True, slots=True)
class Library:
    """All model rows, by dotted name.

    ``values``: constants a library name stands for. ``entered``: types of ``with`` targets.
    ``attributes``: types of attributes, by ``Type.name``. ``bases``: base classes.
    """

    functions: dict[str, FunctionModel] = field(default_factory=dict)
    values: dict[str, str | int | bool | None] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entered: dict[str, str] = field(default_factory=dict)
    elements: dict[str, tuple[str, ...]] = field(default_factory=dict)
