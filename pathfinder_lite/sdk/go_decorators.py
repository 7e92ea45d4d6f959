"""``@go_rule``: rules for Go, which import and register here but are never run on Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pathfinder_lite.sdk.rule_result import default_message, title_of
from pathfinder_lite.sdk.session import evaluate, print_at_exit

_Function = TypeVar("_Function", bound=Callable[..., Any])


@dataclass
class GoRuleMetadata:
    """What a rule says about itself; ``tags`` is one comma-separated string."""

    id: str
    name: str = ""
    severity: str = "MEDIUM"
    category: str = "security"
    cwe: str = ""
    cve: str = ""
    tags: str = ""
    message: str = ""
    owasp: str = ""


@dataclass
class GoRuleDefinition:
    """A registered rule: metadata, matcher IR, and the function it came from."""

    metadata: GoRuleMetadata
    matcher: dict[str, Any]
    rule_function: Callable[..., Any]

    def to_ir(self) -> dict[str, Any]:
        """Return the exported rule object, marked with its language."""
        return {
            "rule": {
                "id": self.metadata.id,
                "name": self.metadata.name,
                "severity": self.metadata.severity.lower(),
                "cwe": self.metadata.cwe,
                "owasp": self.metadata.owasp,
                "description": self.metadata.message,
                "language": "go",
            },
            "matcher": self.matcher,
        }


_go_rules: list[GoRuleDefinition] = []
_auto_execute_enabled = False


def go_rule(
    id: str,
    name: str = "",
    severity: str = "MEDIUM",
    category: str = "security",
    cwe: str = "",
    cve: str = "",
    tags: str = "",
    message: str = "",
    owasp: str = "",
) -> Callable[[_Function], _Function]:
    """Register the decorated function's matcher as a rule for Go.

    Raises:
        ValueError: the function returns no matcher and no dict (raised by the decorator).
    """

    def decorate(function: _Function) -> _Function:
        global _auto_execute_enabled
        metadata = GoRuleMetadata(
            id=id,
            name=name or title_of(function.__name__),
            severity=severity,
            category=category,
            cwe=cwe,
            cve=cve,
            tags=tags,
            message=message or default_message(id),
            owasp=owasp,
        )
        matcher = evaluate(id, function, reported=False)
        if matcher is not None:
            _go_rules.append(GoRuleDefinition(metadata, matcher, function))
            _auto_execute_enabled = _auto_execute_enabled or print_at_exit(
                function, lambda: json.dumps([definition.to_ir() for definition in _go_rules])
            )
        return function

    return decorate


def get_go_rules() -> list[GoRuleDefinition]:
    """Return the registered rules, in order; a copy."""
    return list(_go_rules)


def clear_go_rules() -> None:
    """Forget every registered rule."""
    _go_rules.clear()
