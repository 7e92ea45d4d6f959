"""``@rule``: rules that are evaluated when they are executed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pathfinder_lite.sdk.ir import serialize_ir
from pathfinder_lite.sdk.session import print_at_exit


class Rule:
    """A rule and the function that makes its matcher."""

    def __init__(
        self,
        id: str,
        severity: str,
        func: Callable[..., Any],
        cwe: str | None = None,
        owasp: str | None = None,
    ) -> None:
        self.id = id
        self.name = getattr(func, "__name__", type(func).__name__)
        self.severity = severity
        self.cwe = cwe
        self.owasp = owasp
        self.description = func.__doc__ or ""
        self.func = func

    def execute(self) -> dict[str, Any]:
        """Call the function and return the exported rule object.

        Raises:
            AttributeError: the function returns no matcher.
        """
        return {
            "rule": {
                "id": self.id,
                "name": self.name,
                "severity": self.severity,
                "cwe": self.cwe,
                "owasp": self.owasp,
                "description": self.description.strip(),
            },
            "matcher": serialize_ir(self.func()),
        }


_rule_registry: list[Rule] = []
_auto_execute_enabled = False


def _register_rule(rule_obj: Rule) -> None:
    _rule_registry.append(rule_obj)
    if not _auto_execute_enabled:
        _enable_auto_execute()


def _enable_auto_execute() -> None:
    global _auto_execute_enabled
    _auto_execute_enabled = bool(_rule_registry) and print_at_exit(
        _rule_registry[-1].func,
        lambda: json.dumps([registered.execute() for registered in _rule_registry]),
    )


def rule(
    id: str, severity: str, cwe: str | None = None, owasp: str | None = None
) -> Callable[[Callable[..., Any]], Rule]:
    """Turn the decorated function into a registered ``Rule``; its docstring is the message."""

    def decorate(function: Callable[..., Any]) -> Rule:
        registered = Rule(id, severity, function, cwe, owasp)
        _register_rule(registered)
        return registered

    return decorate
