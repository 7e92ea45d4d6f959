"""What a decorated rule function may return."""

from __future__ import annotations

from typing import Any


def matcher_ir(rule_id: str, result: Any) -> dict[str, Any]:
    """Return the IR of a rule function's result.

    An object with ``to_ir()`` or ``to_dict()`` is asked for it; a dict is taken as IR verbatim.

    Raises:
        ValueError: the result is none of these.
    """
    if hasattr(result, "to_ir"):
        ir: dict[str, Any] = result.to_ir()
        return ir
    if hasattr(result, "to_dict"):
        document: dict[str, Any] = result.to_dict()
        return document
    if isinstance(result, dict):
        return result
    raise ValueError(f"Rule {rule_id} must return a matcher or dict")


def title_of(function_name: str) -> str:
    """Return a rule's default name: ``sql_injection`` gives ``Sql Injection``."""
    return function_name.replace("_", " ").title()


def default_message(rule_id: str) -> str:
    """Return the message of a rule that gives none."""
    return f"Security issue detected by {rule_id}"
