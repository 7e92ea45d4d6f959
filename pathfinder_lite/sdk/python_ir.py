"""The registered ``@python_rule`` rules as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pathfinder_lite.sdk.python_decorators import get_python_rules


def compile_python_rules() -> list[dict[str, Any]]:
    """Return the exported object of each registered rule, in order."""
    return [definition.to_ir() for definition in get_python_rules()]


def compile_all_rules() -> list[dict[str, Any]]:
    """Return the same as ``compile_python_rules``."""
    return compile_python_rules()


def compile_to_json(pretty: bool = True) -> str:
    """Return the registered rules as a JSON array, indented by two if ``pretty``."""
    return json.dumps(compile_all_rules(), indent=2 if pretty else None)


def write_ir_file(filepath: str, pretty: bool = True) -> None:
    """Write the JSON array to a file, replacing it."""
    Path(filepath).write_text(compile_to_json(pretty), encoding="utf-8")
