"""Rules as SARIF reporting descriptors, with the properties GitHub code scanning sorts by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pathfinder_lite.findings import RuleDescription, Severity
from pathfinder_lite.report import sarif_log as sarif
from pathfinder_lite.report.options import TOOL_URI
from pathfinder_lite.report.vocabulary import (
    HIGH_CONFIDENCE,
    MEDIUM_CONFIDENCE,
    cwe_number,
    references,
)

LEVELS: dict[Severity, sarif.Level] = {
    "critical": "error",
    "high": "error",
    "medium": "warning",
    "low": "note",
    "info": "note",
}
# Inside GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low.
SECURITY_SEVERITY: dict[Severity, str] = {
    "critical": "9.5",
    "high": "8.0",
    "medium": "5.5",
    "low": "3.0",
}
VERY_HIGH_CONFIDENCE = 0.95
MAX_TAGS = 10  # what GitHub keeps of a rule's tags

_SEMANTIC_VERSION = re.compile(r"\d+\.\d+\.\d+")
_WORD = re.compile(r"[^\W_]+")


def rule_descriptor(rule: RuleDescription, scores: Sequence[float]) -> sarif.ReportingDescriptor:
    """A rule's descriptor; ``scores`` are the confidences of its findings in this run."""
    links = references(rule)
    properties: dict[str, object] = {
        "tags": list(rule_tags(rule)),
        "precision": precision(scores),
        "category": rule.category,
    }
    if rule.severity in SECURITY_SEVERITY:
        properties["security-severity"] = SECURITY_SEVERITY[rule.severity]
    if rule.cve:
        properties["cve"] = rule.cve
    return sarif.ReportingDescriptor(
        id=rule.id,
        name=pascal_name(rule),
        short_description=sarif.Message(text=sentence(rule.name or rule.id)),
        full_description=sarif.Message(text=sentence(rule.message or rule.name or rule.id)),
        help=sarif.Message(text=_help_text(rule), markdown=_help_markdown(rule)),
        help_uri=next(
            (link for link in links if link.startswith(("https://", "http://"))), TOOL_URI
        ),
        default_configuration=sarif.Configuration(level=LEVELS[rule.severity]),
        properties=properties,
    )


def rule_tags(rule: RuleDescription) -> tuple[str, ...]:
    """``security``, the CWE as CodeQL writes it, OWASP, then the rule's own; at most ten."""
    number = cwe_number(rule)
    cwe = () if number is None else (f"external/cwe/cwe-{number:03}",)
    owasp = (rule.owasp,) if rule.owasp else ()
    return tuple(dict.fromkeys(("security", *cwe, *owasp, *rule.tags)))[:MAX_TAGS]


def precision(scores: Sequence[float]) -> str:
    """GitHub's word for how far to trust a rule, from its least certain finding of this run."""
    lowest = min(scores, default=HIGH_CONFIDENCE)
    if lowest >= VERY_HIGH_CONFIDENCE:
        return "very-high"
    if lowest >= HIGH_CONFIDENCE:
        return "high"
    return "medium" if lowest >= MEDIUM_CONFIDENCE else "low"


def pascal_name(rule: RuleDescription) -> str:
    """The rule's name in PascalCase, never equal to its id."""
    words = _WORD.findall(rule.name) or _WORD.findall(rule.id)
    name = "".join(word[0].upper() + word[1:] for word in words) or "Rule"
    return f"{name}Rule" if name == rule.id else name


def sentence(text: str) -> str:
    """Text that ends like a sentence, so that a reader can put another one after it."""
    stripped = text.strip()
    return stripped if stripped.endswith((".", "!", "?")) else f"{stripped}."


def semantic_version(version: str) -> str:
    """The ``major.minor.patch`` at the start of a Python version; empty when it has none."""
    match = _SEMANTIC_VERSION.match(version)
    return match.group() if match else ""


def _help_text(rule: RuleDescription) -> str:
    standards = ", ".join(text for text in (rule.cwe, rule.owasp, rule.cve) if text)
    parts = [sentence(rule.message or rule.name or rule.id)]
    if standards:
        parts.append(f"Classified as {standards}.")
    links = references(rule)
    if links:
        parts.append("Read more: " + " ".join(links))
    return "\n".join(parts)


def _help_markdown(rule: RuleDescription) -> str:
    if rule.help_markdown.strip():
        return rule.help_markdown.strip() + "\n"
    lines = [f"# {rule.name or rule.id}", "", sentence(rule.message or rule.name or rule.id)]
    standards = [text for text in (rule.cwe, rule.owasp, rule.cve) if text]
    if standards:
        lines += ["", "## Classification", "", *(f"* {text}" for text in standards)]
    links = references(rule)
    if links:
        lines += ["", "## References", "", *(f"* <{link}>" for link in links)]
    return "\n".join(lines) + "\n"
