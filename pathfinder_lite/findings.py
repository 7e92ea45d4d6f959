"""What a scan answers: findings with the way their value came, and what was not analysed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.facts.spans import Location
from pathfinder_lite.queryir.rules import SEVERITIES, RuleDescription, RuleFailure, Severity

# Reports see findings only, so the types that findings are made of are named here for them.
__all__ = [
    "SEVERITIES",
    "Coverage",
    "DetectionType",
    "Diagnostic",
    "Finding",
    "KnownValue",
    "LimitHit",
    "LineValue",
    "Location",
    "RuleDescription",
    "RuleFailure",
    "ScanResult",
    "Severity",
    "Step",
    "StepKind",
    "TaintStop",
    "TaintedLine",
    "TaintedValue",
]

DetectionType = Literal["pattern", "taint-local", "taint-global"]
StepKind = Literal["source", "propagation", "sink"]


@dataclass(frozen=True, slots=True)
class Step:
    """One hop of a value on its way.

    ``function`` is the qualified name inside the module, empty at module level. ``expression``
    is source text on one line. ``note`` is a sentence without a full stop: what happens here.
    ``depth`` counts the calls entered since the first step.
    """

    kind: StepKind
    location: Location
    function: str
    expression: str
    note: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule matched at one place.

    ``path`` runs from the value's birth to the place; it is empty for matches without a value
    and its last step is the place itself otherwise. ``call`` is the callee as written.
    ``value`` is the ``repr`` of the constant that decided the match, empty without one.
    ``message`` is the rule's message, completed with what was found. ``confidence`` is in 0..1.
    """

    rule: RuleDescription
    location: Location
    function: str
    call: str
    message: str
    confidence: float
    detection: DetectionType = "pattern"
    path: tuple[Step, ...] = ()
    value: str = ""
    tainted_variable: str = ""


@dataclass(frozen=True, slots=True)
class LimitHit:
    """A named limit of the engine and how often it cut an answer short."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at, in files and lines.

    ``found``: Python files of the project after exclusions. ``parsed``: those the scan had to
    read in depth; the others cannot matter to the rules that ran. ``skipped`` counts excluded
    files and folders by reason.
    """

    found: int
    lines: int
    parsed: int
    skipped: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ScanResult:
    """All that one scan says, in the order reports print it.

    ``findings`` are sorted by file, line, column and rule id. ``rules`` are those executed,
    sorted by id. ``sources`` holds the text of every file a finding or one of its steps names,
    keyed as in ``Location.file``; reports cut snippets from it.
    """

    project: str
    rules: tuple[RuleDescription, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage
    diagnostics: tuple[Diagnostic, ...] = ()
    failures: tuple[RuleFailure, ...] = ()
    limits: tuple[LimitHit, ...] = ()
    sources: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnownValue:
    """One value that can stand at an expression, and the way it came.

    ``text`` is how people write it: a ``repr`` for constants, a dotted name for callables,
    types and externals, ``"unknown: <why>"`` where the trail ends.
    """

    text: str
    path: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class LineValue:
    """All values the engine knows for one expression; none means it can never be evaluated."""

    location: Location
    function: str
    expression: str
    values: tuple[KnownValue, ...]


@dataclass(frozen=True, slots=True)
class TaintedValue:
    """A value from a source of a rule that arrives somewhere; ``path`` begins at the source."""

    confidence: float
    path: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class TaintStop:
    """A value from a source that does not arrive, as ``path`` ends at what stops it.

    ``kind`` is a word for that: sanitizer, guard, conversion, library, function, test, element,
    key, overwritten or branch.
    """

    kind: str
    path: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class TaintedLine:
    """What one expression of a line has from the sources of a rule.

    ``sink`` says which argument of a sink it is, empty for other expressions. ``values`` are
    what else can stand there, as `KnownValue` writes it. ``limits`` are those of the engine that
    were met while it was looked for.
    """

    location: Location
    function: str
    expression: str
    sink: str
    arrivals: tuple[TaintedValue, ...]
    stops: tuple[TaintStop, ...]
    values: tuple[str, ...]
    limits: tuple[str, ...]
