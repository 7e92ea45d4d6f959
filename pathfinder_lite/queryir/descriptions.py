"""Reads what a rule says about itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.documents import DescriptionDocument
from pathfinder_lite.queryir.rules import SEVERITIES, RuleDescription, Severity
from pathfinder_lite.queryir.validation import shown, validate

_BARE_CWE = re.compile(r"(?:cwe[-_ ]?)?0*([0-9]+)", re.IGNORECASE)
_FALLBACK: Severity = "medium"


def read_description(document: Any) -> tuple[RuleDescription, str]:
    """Read the ``rule`` object.

    An unknown severity becomes medium; the second item is a warning about that, or empty.

    Raises:
        RuleError: a field is wrong or the id is missing.
    """
    where = "rule"
    if isinstance(document, Mapping) and isinstance(document.get("id"), str) and document["id"]:
        where = f"rule {document['id']}"
    node = validate(DescriptionDocument, document, where)
    identifier = node.id.strip()
    if not identifier.isprintable() or not identifier:
        raise RuleError(f"{where}.id: is {shown(node.id)}; expected printable text on one line")
    severity, warning = _severity(node.severity, identifier)
    description = RuleDescription(
        id=identifier,
        name=node.name.strip() or identifier,
        severity=severity,
        message=node.description.strip() or f"Security issue detected by {identifier}",
        category=(node.category or "").strip() or "security",
        cwe=_cwe(node.cwe or ""),
        owasp=(node.owasp or "").strip(),
        cve=(node.cve or "").strip(),
        tags=_tags(node.tags),
    )
    return description, warning


def _severity(text: str, identifier: str) -> tuple[Severity, str]:
    wanted = text.strip().lower()
    for severity in SEVERITIES:
        if severity == wanted:
            return severity, ""
    known = ", ".join(SEVERITIES)
    return _FALLBACK, (
        f"rule {identifier}: unknown severity {shown(text)} taken as {_FALLBACK}; "
        f"use one of: {known}"
    )


def _cwe(text: str) -> str:
    bare = _BARE_CWE.fullmatch(text.strip())
    return f"CWE-{bare[1]}" if bare else text.strip()


def _tags(tags: str | list[str] | None) -> tuple[str, ...]:
    parts = tags.split(",") if isinstance(tags, str) else tags or []
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
