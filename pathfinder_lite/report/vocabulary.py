"""The scales and derived notions that all formats share, so that they tell the same story."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from pathfinder_lite.facts.spans import Location
from pathfinder_lite.findings import (
    SEVERITIES,
    DetectionType,
    Finding,
    RuleDescription,
    ScanResult,
)

HIGH_CONFIDENCE = 0.8
MEDIUM_CONFIDENCE = 0.5

DETECTION_ORDER: tuple[DetectionType, ...] = ("pattern", "taint-local", "taint-global")


def confidence_label(score: float) -> str:
    """``high``, ``medium`` or ``low`` for a score in 0..1."""
    if score >= HIGH_CONFIDENCE:
        return "high"
    return "medium" if score >= MEDIUM_CONFIDENCE else "low"


def rounded_confidence(score: float) -> float:
    """A score as reports print it: two decimals, without 32-bit float noise."""
    return round(score, 2)


def is_flow(finding: Finding) -> bool:
    """Whether the finding was decided by tainted data rather than by structure."""
    return finding.detection != "pattern"


def flow_scope(finding: Finding) -> str:
    """``local`` or ``global`` for tainted data, empty for structural matches."""
    return finding.detection.removeprefix("taint-") if is_flow(finding) else ""


def source_location(finding: Finding) -> Location:
    """Where the value was born; the finding's own place when it has no path."""
    return finding.path[0].location if finding.path else finding.location


def cwe_number(rule: RuleDescription) -> int | None:
    """The number in the rule's CWE, None without a usable one."""
    digits = rule.cwe.upper().removeprefix("CWE-").strip()
    return int(digits) if digits.isascii() and digits.isdigit() else None


def references(rule: RuleDescription) -> tuple[str, ...]:
    """Links for further reading, the CWE's page first, each once."""
    number = cwe_number(rule)
    cwe = () if number is None else (f"https://cwe.mitre.org/data/definitions/{number}.html",)
    return tuple(dict.fromkeys((*cwe, *rule.references)))


def severity_counts(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings each severity has, worst first, those with none left out."""
    counts = Counter(finding.rule.severity for finding in findings)
    return {severity: counts[severity] for severity in SEVERITIES if counts[severity]}


def detection_counts(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings each detection type has, those with none left out."""
    counts = Counter(finding.detection for finding in findings)
    return {detection: counts[detection] for detection in DETECTION_ORDER if counts[detection]}


def files_not_analysed(result: ScanResult) -> int:
    """How many different files the diagnostics name."""
    return len({diagnostic.file for diagnostic in result.diagnostics})


def problems(result: ScanResult) -> list[str]:
    """One line for each file not analysed and each rule that failed, in the result's order."""
    files = [
        f"{place(diagnostic.file, diagnostic.line)}: {diagnostic.kind}: {diagnostic.message}"
        for diagnostic in result.diagnostics
    ]
    return files + [f"rule {failure.rule}: {failure.message}" for failure in result.failures]


def counted(number: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number} {noun if number == 1 else noun + 's'}"


def place(file: str, line: int) -> str:
    """``file:line``, or the file alone when the line is unknown (0)."""
    return f"{file}:{line}" if line else file


def seconds(duration: float) -> float:
    """A duration rounded to milliseconds; 0 for anything that is not a finite number."""
    return round(duration, 3) if math.isfinite(duration) else 0.0
