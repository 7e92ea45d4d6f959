"""``@dockerfile_rule`` and ``@compose_rule``: they register here and never run on Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pathfinder_lite.sdk.rule_result import default_message, title_of
from pathfinder_lite.sdk.session import evaluate, print_at_exit

_Function = TypeVar("_Function", bound=Callable[..., Any])


@dataclass
class RuleMetadata:
    """What a rule says about itself; ``file_pattern`` is the glob of the files it is for."""

    id: str
    name: str = ""
    severity: str = "MEDIUM"
    category: str = "security"
    cwe: str = ""
    cve: str = ""
    tags: str = ""
    message: str = ""
    file_pattern: str = ""

    def to_ir(self, rule_type: str, matcher: dict[str, Any]) -> dict[str, Any]:
        """Return the exported rule object of a rule of this type."""
        return {
            "id": self.id,
            "name": self.name,
            "severity": self.severity,
            "category": self.category,
            "cwe": self.cwe,
            "message": self.message,
            "file_pattern": self.file_pattern,
            "rule_type": rule_type,
            "matcher": matcher,
        }


@dataclass
class DockerfileRuleDefinition:
    """A registered Dockerfile rule."""

    metadata: RuleMetadata
    matcher: dict[str, Any]
    rule_function: Callable[..., Any]


@dataclass
class ComposeRuleDefinition:
    """A registered compose rule."""

    metadata: RuleMetadata
    matcher: dict[str, Any]
    rule_function: Callable[..., Any]


_dockerfile_rules: list[DockerfileRuleDefinition] = []
_compose_rules: list[ComposeRuleDefinition] = []
_auto_execute_enabled = False


def dockerfile_rule(
    id: str,
    name: str = "",
    severity: str = "MEDIUM",
    category: str = "security",
    cwe: str = "",
    cve: str = "",
    tags: str = "",
    message: str = "",
) -> Callable[[_Function], _Function]:
    """Register the decorated function's matcher as a rule for Dockerfiles.

    Raises:
        ValueError: the function returns no matcher and no dict (raised by the decorator).
    """
    metadata = RuleMetadata(
        id, name, severity, category, cwe, cve, tags, message, file_pattern="Dockerfile*"
    )

    def register(matcher: dict[str, Any], function: Callable[..., Any]) -> None:
        _dockerfile_rules.append(DockerfileRuleDefinition(metadata, matcher, function))

    return _decorator(metadata, register)


def compose_rule(
    id: str,
    name: str = "",
    severity: str = "MEDIUM",
    category: str = "security",
    cwe: str = "",
    cve: str = "",
    tags: str = "",
    message: str = "",
) -> Callable[[_Function], _Function]:
    """Register the decorated function's matcher as a rule for compose files.

    Raises:
        ValueError: the function returns no matcher and no dict (raised by the decorator).
    """
    file_pattern = "**/docker-compose*.yml"
    metadata = RuleMetadata(id, name, severity, category, cwe, cve, tags, message, file_pattern)

    def register(matcher: dict[str, Any], function: Callable[..., Any]) -> None:
        _compose_rules.append(ComposeRuleDefinition(metadata, matcher, function))

    return _decorator(metadata, register)


def _decorator(
    metadata: RuleMetadata, register: Callable[[dict[str, Any], Callable[..., Any]], None]
) -> Callable[[_Function], _Function]:
    def decorate(function: _Function) -> _Function:
        global _auto_execute_enabled
        metadata.name = metadata.name or title_of(function.__name__)
        metadata.message = metadata.message or default_message(metadata.id)
        matcher = evaluate(metadata.id, function, reported=False)
        if matcher is not None:
            register(matcher, function)
            _auto_execute_enabled = _auto_execute_enabled or print_at_exit(
                function, lambda: json.dumps(export_rules())
            )
        return function

    return decorate


def export_rules() -> dict[str, list[dict[str, Any]]]:
    """Return the exported objects of all registered container rules, by kind."""
    return {
        "dockerfile": [d.metadata.to_ir("dockerfile", d.matcher) for d in _dockerfile_rules],
        "compose": [d.metadata.to_ir("compose", d.matcher) for d in _compose_rules],
    }


def get_dockerfile_rules() -> list[DockerfileRuleDefinition]:
    """Return the registered Dockerfile rules, in order; a copy."""
    return list(_dockerfile_rules)


def get_compose_rules() -> list[ComposeRuleDefinition]:
    """Return the registered compose rules, in order; a copy."""
    return list(_compose_rules)


def clear_rules() -> None:
    """Forget every registered rule."""
    _dockerfile_rules.clear()
    _compose_rules.clear()
