"""The registered container rules as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pathfinder_lite.sdk.container_decorators import export_rules


def compile_dockerfile_rules() -> list[dict[str, Any]]:
    """Return the exported object of each Dockerfile rule, in order."""
    return export_rules()["dockerfile"]


def compile_compose_rules() -> list[dict[str, Any]]:
    """Return the exported object of each compose rule, in order."""
    return export_rules()["compose"]


def compile_all_rules() -> dict[str, list[dict[str, Any]]]:
    """Return the exported objects of all container rules, by kind."""
    return export_rules()


def compile_to_json(pretty: bool = True) -> str:
    """Return all container rules as a JSON object, indented by two if ``pretty``."""
    return json.dumps(compile_all_rules(), indent=2 if pretty else None)


def write_ir_file(filepath: str, pretty: bool = True) -> None:
    """Write the JSON object to a file, replacing it."""
    Path(filepath).write_text(compile_to_json(pretty), encoding="utf-8")
