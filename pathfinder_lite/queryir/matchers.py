"""The closed union of matchers that rules compile to (spec: SDK sections 2 and 3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Scalar = str | int | float | bool | None
Comparator = Literal["", "lt", "gt", "lte", "gte", "regex", "literal", "missing"]


@dataclass(frozen=True, slots=True)
class ArgumentKey:
    """A positional argument, or an element of one: ``"0[1][2]"`` is position 0, path (1, 2)."""

    position: int
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Constraint:
    """A test on an argument's value.

    ``values`` holds the acceptable values (any of them suffices); with a comparator it holds
    exactly one. ``wildcard`` says that strings among them are globs of ``*`` and ``?``.
    """

    values: tuple[Scalar, ...]
    wildcard: bool = False
    comparator: Comparator = ""


@dataclass(frozen=True, slots=True)
class TrackedParameter:
    """A tracked argument: by position, by name, or the call's return value.

    With a ``path`` only that element of the tuple or list at the position is tracked; a value
    without elements counts as a whole.
    """

    position: int | None = None
    name: str | None = None
    returns: bool = False
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ArgumentTests:
    """All tests a call's arguments must pass, in key order."""

    positional: tuple[tuple[ArgumentKey, Constraint], ...] = ()
    keyword: tuple[tuple[str, Constraint], ...] = ()


@dataclass(frozen=True, slots=True)
class CallMatcher:
    """Calls by the name of what is called."""

    patterns: tuple[str, ...]
    arguments: ArgumentTests = field(default_factory=ArgumentTests)
    tracked: tuple[TrackedParameter, ...] = ()


@dataclass(frozen=True, slots=True)
class VariableMatcher:
    """Reads of a variable whose name matches."""

    pattern: str


@dataclass(frozen=True, slots=True)
class AttributeMatcher:
    """Reads of an attribute chain."""

    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReceiverTest:
    """A test on the type of a receiver; ``types`` are dotted names, ``patterns`` globs of them.

    ``accept_unknown``: a receiver about which nothing is known passes with low confidence
    (IR ``fallbackMode: "name"``); one known to be another type never does.
    """

    types: tuple[str, ...]
    patterns: tuple[str, ...] = ()
    match_subclasses: bool = True
    min_confidence: float = 0.5
    accept_unknown: bool = False


@dataclass(frozen=True, slots=True)
class TypedCallMatcher:
    """Method calls on receivers of a type; no methods means any."""

    receiver: ReceiverTest
    methods: tuple[str, ...]
    arguments: ArgumentTests = field(default_factory=ArgumentTests)
    tracked: tuple[TrackedParameter, ...] = ()


@dataclass(frozen=True, slots=True)
class TypedAttributeMatcher:
    """Attribute reads on receivers of a type."""

    receiver: ReceiverTest
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlowMatcher:
    """Data flow from any source to any sink.

    As a source of another flow it stands for the calls that are its sinks and are reached.
    """

    sources: tuple[Matcher, ...]
    sinks: tuple[Matcher, ...]
    sanitizers: tuple[Matcher, ...] = ()
    propagation: tuple[str, ...] = ()
    scope: Literal["local", "global"] = "global"


@dataclass(frozen=True, slots=True)
class AndMatcher:
    """What every member matches."""

    members: tuple[Matcher, ...]


@dataclass(frozen=True, slots=True)
class OrMatcher:
    """What any member matches."""

    members: tuple[Matcher, ...]


@dataclass(frozen=True, slots=True)
class NotMatcher:
    """What the member does not match."""

    member: Matcher


Matcher = (
    CallMatcher
    | VariableMatcher
    | AttributeMatcher
    | TypedCallMatcher
    | TypedAttributeMatcher
    | FlowMatcher
    | AndMatcher
    | OrMatcher
    | NotMatcher
)
