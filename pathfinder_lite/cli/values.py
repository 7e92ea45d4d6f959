"""``pathfinder values``."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from pathfinder_lite.cli.command import FlagValues, global_flags, is_verbose, usage_error
from pathfinder_lite.cli.steps import place_document, step_document, step_text
from pathfinder_lite.cli.streams import emit, tell
from pathfinder_lite.cli.tainted_values import explained, rule_named
from pathfinder_lite.config import load_settings
from pathfinder_lite.errors import ProjectError
from pathfinder_lite.findings import KnownValue, LineValue
from pathfinder_lite.pipeline import taint_at, values_at


@click.command("values", cls=FlagValues)
@click.argument("place", metavar="FILE:LINE")
@click.option("-p", "--project", default=".", metavar="DIR", help="Project of the file.")
@click.option(
    "--taint", metavar="RULE", help="Explain what the sources of this rule bring to the line."
)
@click.option("-r", "--rules", multiple=True, metavar="PATH", help="Where RULE is, if not bundled.")
@click.option("--ruleset", multiple=True, metavar="SPEC", help="The ruleset that RULE is of.")
@click.option("--format", "fmt", type=click.Choice(["text", "json"]), default="text")
@global_flags
def command(
    place: str,
    project: str,
    taint: str | None,
    rules: tuple[str, ...],
    ruleset: tuple[str, ...],
    fmt: str,
) -> None:
    """Show which values can stand at each expression of a line, and how they get there.

    With --taint, show which values from the sources of a rule arrive there, and what stops those
    that do not. RULE is the id of a bundled rule, CATEGORY/ID, or a rule file; with --rules or
    --ruleset it is the id of one of theirs.
    """
    name, colon, digits = place.rpartition(":")
    # str.isdigit accepts digits that int() refuses, such as superscripts.
    if not colon or not name or not (digits.isascii() and digits.isdigit()) or int(digits) < 1:
        raise usage_error(f"'{place}' is not FILE:LINE with a line from 1")
    root = Path(project).resolve()
    if not root.is_dir():
        raise ProjectError(f"project path is not a folder: {project}")
    if taint is None and (rules or ruleset):
        raise usage_error("--rules and --ruleset need --taint RULE")
    settings = load_settings(root, {"verbose": True} if is_verbose() else {}, os.environ)
    for warning in settings.warnings:
        tell("warning", warning)
    file, line = _inside(root, name), int(digits)
    if taint is not None:
        chosen = rule_named(taint, rules, ruleset)
        tainted = taint_at(settings.scan_options(root), file, _within(root / file, line), chosen)
        emit(explained(tainted, place, chosen.description.id, fmt), machine=fmt == "json")
        return
    lines = values_at(settings.scan_options(root), file, line)
    if fmt == "json":
        document = [_line_document(line) for line in lines]
        emit(json.dumps(document, indent=2, ensure_ascii=False) + "\n", machine=True)
    else:
        emit("".join(f"{line}\n" for line in _text(lines, place)))


def _inside(root: Path, name: str) -> str:
    """The file relative to the project, found from the current directory or the project."""
    for start in (Path.cwd(), root):
        # The folder is resolved and the file is not: a linked file is known by its own name.
        file = (start / name).parent.resolve() / Path(name).name
        if file.is_file() and file.is_relative_to(root):
            return file.relative_to(root).as_posix()
    raise ProjectError(f"no file {name} in project {root}; name the project with --project")


def _within(file: Path, line: int) -> int:
    """The line, if the file has so many."""
    count = len(file.read_bytes().splitlines())
    if line > count:
        raise ProjectError(f"{file.name} has no line {line}; it ends at line {count}")
    return line


def _text(lines: Sequence[LineValue], place: str) -> Iterator[str]:
    if not lines:
        yield f"{place}: no expression whose value the engine follows."
    for line in lines:
        span = line.location.span
        where = f"{line.location.file}:{span.line}:{span.column + 1}"
        yield f"{where}: {line.expression}" + (f"  in {line.function}" if line.function else "")
        if not line.values:
            yield "  never evaluated"
        for value in line.values:
            yield f"  = {value.text}"
            yield from (f"      {step_text(step)}" for step in value.path)


def _line_document(line: LineValue) -> dict[str, object]:
    return {
        **place_document(line.location, line.function, line.expression),
        "values": [_value_document(value) for value in line.values],
    }


def _value_document(value: KnownValue) -> dict[str, object]:
    return {
        "text": value.text,
        "path": [step_document(step) for step in value.path],
    }
