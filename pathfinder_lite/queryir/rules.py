"""A rule as the engine sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from pathfinder_lite.queryir.matchers import Matcher

Severity = Literal["critical", "high", "medium", "low", "info"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """What a rule tells people: never read by the engine, printed by reports.

    ``cwe`` is like ``"CWE-668"`` or empty; ``tags`` are trimmed and in the order given.
    ``help_markdown`` is the rule page, empty when the rule has none.
    """

    id: str
    name: str
    severity: Severity
    message: str
    category: str = "security"
    cwe: str = ""
    owasp: str = ""
    cve: str = ""
    tags: tuple[str, ...] = ()
    help_markdown: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule's description and the matcher it asks with; ``origin`` is the rule file's path."""

    description: RuleDescription
    matcher: Matcher
    origin: str = ""


@dataclass(frozen=True, slots=True)
class RuleFailure:
    """A rule that did not load or could not be executed; ``rule`` is an id or a file name."""

    rule: str
    message: str
