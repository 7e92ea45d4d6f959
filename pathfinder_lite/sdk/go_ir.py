"""The registered ``@go_rule`` rules as data."""

from __future__ import annotations

from typing import Any

from pathfinder_lite.sdk.go_decorators import get_go_rules


def compile_go_rules() -> list[dict[str, Any]]:
    """Return the exported object of each registered rule, in order."""
    return [definition.to_ir() for definition in get_go_rules()]


def compile_all_rules() -> list[dict[str, Any]]:
    """Return the same as ``compile_go_rules``."""
    return compile_go_rules()
