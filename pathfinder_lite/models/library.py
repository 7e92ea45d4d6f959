"""Library knowledge as the resolver asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Callback:
    """An argument that the library calls.

    ``function``: its position and keyword. ``arguments`` / ``keywords``: position and keyword of
    a tuple, a dict handed on; ``rest_from``: first plain position handed on, -1 for none;
    ``elements_from``: first position of iterables whose elements are handed over one by one, -1
    for none. ``receiver``: the object whose method this is comes first.
    """

    function: tuple[int, str]
    arguments: tuple[int, str] = (-1, "")
    keywords: tuple[int, str] = (-1, "")
    rest_from: int = -1
    elements_from: int = -1
    receiver: bool = False


@dataclass(frozen=True, slots=True)
class FunctionModel:
    """What calling one library name does.

    ``semantics`` names a behaviour the resolver has of its own; without one the rest says all.
    ``returns``: dotted type of the result, or a word the behaviour reads. ``alternatives``:
    arguments whose value may be the result, as (position, keyword); position -1 when
    keyword-only. ``unknown``: the result may also be something else. ``never_returns``: control
    does not come back. ``parameters``: names of the parameters in order, so that positions and
    keywords are one. ``callback``: an argument called. ``changes``: what becomes of the receiver,
    or of the first argument of a function, as a method of builtin containers or a word for it.
    ``computes``: the function that computes the result on constants, by dotted name, when it is
    not the one called. ``declares``: what a parser learns from the call.
    ``runs``: methods of the receiver that the call runs.
    """

    semantics: str = ""
    returns: str = ""
    alternatives: tuple[tuple[int, str], ...] = ()
    unknown: bool = False
    parameters: tuple[str, ...] = ()
    never_returns: bool = False
    callback: Callback | None = None
    changes: str = ""
    computes: str = ""
    declares: str = ""
    runs: tuple[str, ...] = ()


@dataclass(slots=True)
class TaintRows:
    """What library calls do with tainted operands; whatever is not listed passes taint on.

    ``clean``: functions and classes whose result is clean, by dotted name. ``clean_methods``:
    methods of any object whose result is clean. ``storing``: methods that keep their arguments
    in their receiver. ``filling``: functions that write one argument into another, as (from, to)
    positions. ``predicates``: methods that are true of harmless text only. ``safe_types``: types
    whose objects are harmless. ``matching``: functions that compare a whole text with a pattern.
    ``canonical``: functions that resolve a path. ``hosts``: parts of a parsed URL that decide
    where it leads. ``parsers``: functions that parse a URL.
    """

    clean: set[str] = field(default_factory=set)
    clean_methods: set[str] = field(default_factory=set)
    storing: set[str] = field(default_factory=set)
    filling: dict[str, tuple[int, int]] = field(default_factory=dict)
    predicates: set[str] = field(default_factory=set)
    safe_types: set[str] = field(default_factory=set)
    matching: set[str] = field(default_factory=set)
    canonical: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    parsers: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Library:
    """All model rows, by dotted name.

    ``values``: constants a library name stands for. ``entered``: types of ``with`` targets.
    ``elements``: types of the parts of a returned tuple. ``bases``: base classes. ``awaited``:
    per type, the field that awaiting its objects gives. ``declaring``: method names by what they
    declare to a parser.
    """

    functions: dict[str, FunctionModel] = field(default_factory=dict)
    values: dict[str, str | int | bool | None] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entered: dict[str, str] = field(default_factory=dict)
    elements: dict[str, tuple[str, ...]] = field(default_factory=dict)
    awaited: dict[str, str] = field(default_factory=dict)
    declaring: dict[str, frozenset[str]] = field(default_factory=dict)
    taint: TaintRows = field(default_factory=lambda: TaintRows())

    def ancestry(self, path: str) -> list[str]:
        """A type and its bases, nearest first."""
        found: list[str] = []
        pending = [path]
        while pending:
            head = pending.pop(0)
            if head not in found:
                found.append(head)
                pending.extend(self.bases.get(head, ()))
        return found

    def method(self, path: str, name: str) -> tuple[str, FunctionModel] | None:
        """The row of a method of a type or its nearest base, and its full name."""
        for owner in self.ancestry(path):
            model = self.functions.get(f"{owner}.{name}")
            if model is not None:
                return f"{owner}.{name}", model
        return None
