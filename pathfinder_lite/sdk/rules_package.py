"""What rule files see as the package ``rules``: the container SDK, and its modules below it."""

from __future__ import annotations

from pathfinder_lite.sdk.container_combinators import (
    all_of,
    any_of,
    final_stage_has,
    instruction_after,
    instruction_before,
    none_of,
    stage,
)
from pathfinder_lite.sdk.container_decorators import compose_rule, dockerfile_rule
from pathfinder_lite.sdk.container_ir import compile_all_rules, compile_to_json
from pathfinder_lite.sdk.container_matchers import (
    instruction,
    missing,
    service_has,
    service_missing,
)
from pathfinder_lite.sdk.container_programmatic import (
    ComposeAccess,
    DockerfileAccess,
    custom_check,
)

# A package to the import system, with no folder of its own.
__path__: list[str] = []

__all__ = [
    "ComposeAccess",
    "DockerfileAccess",
    "all_of",
    "any_of",
    "compile_all_rules",
    "compile_to_json",
    "compose_rule",
    "custom_check",
    "dockerfile_rule",
    "final_stage_has",
    "instruction",
    "instruction_after",
    "instruction_before",
    "missing",
    "none_of",
    "service_has",
    "service_missing",
    "stage",
]
