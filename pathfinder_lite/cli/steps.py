"""The hops of a value as text and as JSON, for commands that explain one."""

from __future__ import annotations

from pathfinder_lite.findings import Location, Step


def step_text(step: Step, *, column: bool = False) -> str:
    """One hop on one line, indented by the calls entered."""
    span = step.location.span
    place = f"{step.location.file}:{span.line}" + (f":{span.column + 1}" if column else "")
    note = f"  ({step.note})" if step.note else ""
    return f"{'  ' * step.depth}{place}: {step.expression}{note}"


def place_document(location: Location, function: str, expression: str) -> dict[str, object]:
    """An expression's place for JSON."""
    span = location.span
    return {
        "file": location.file,
        "line": span.line,
        "column": span.column + 1,
        "end_line": span.end_line,
        "end_column": span.end_column + 1,
        "function": function,
        "expression": expression,
    }


def step_document(step: Step) -> dict[str, object]:
    """One hop for JSON."""
    return {
        "kind": step.kind,
        "file": step.location.file,
        "line": step.location.span.line,
        "column": step.location.span.column + 1,
        "function": step.function,
        "expression": step.expression,
        "note": step.note,
        "depth": step.depth,
    }
