"""``@python_rule``: rules that are evaluated when they are decorated."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pathfinder_lite.sdk.rule_result import default_message, title_of
from pathfinder_lite.sdk.session import evaluate, print_at_exit

_Function = TypeVar("_Function", bound=Callable[..., Any])


@dataclass
class PythonRuleMetadata:
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
class PythonRuleDefinition:
    """A registered rule: metadata, matcher IR, and the function it came from."""

    metadata: PythonRuleMetadata
    matcher: dict[str, Any]
    rule_function: Callable[..., Any]

    def to_ir(self) -> dict[str, Any]:
        """Return the exported rule object; category, cve and tags are not part of it."""
        return {
            "rule": {
                "id": self.metadata.id,
                "name": self.metadata.name,
                "severity": self.metadata.severity.lower(),
                "cwe": self.metadata.cwe,
                "owasp": self.metadata.owasp,
                "description": self.metadata.message,
            },
            "matcher": self.matcher,
        }


_python_rules: list[PythonRuleDefinition] = []
_auto_execute_enabled = False


def python_rule(
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
    """Register the decorated function's matcher as a rule.

    The function is called at once, without arguments. ``name`` defaults to the function's name
    in title case, ``message`` to a sentence with the rule's id.

    Raises:
        ValueError: the function returns no matcher and no dict (raised by the decorator).
    """

    def decorate(function: _Function) -> _Function:
        metadata = PythonRuleMetadata(
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
        matcher = evaluate(id, function)
        if matcher is not None:
            _python_rules.append(PythonRuleDefinition(metadata, matcher, function))
            _print_rules_at_exit(function)
        return function

    return decorate


def _print_rules_at_exit(function: Callable[..., Any]) -> None:
    global _auto_execute_enabled
    if not _auto_execute_enabled:
        _auto_execute_enabled = print_at_exit(
            function, lambda: json.dumps([rule.to_ir() for rule in _python_rules])
        )


def get_python_rules() -> list[PythonRuleDefinition]:
    """Return the registered rules, in order; a copy."""
    return list(_python_rules)


def clear_rules() -> None:
    """Forget every registered rule."""
    _python_rules.clear()
