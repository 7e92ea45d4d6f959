"""``pathfinder rules``: list, show, test, compile."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from pathfinder_lite.cli.command import FlagValues, HelpOnStdout, global_flags, is_verbose
from pathfinder_lite.cli.streams import emit, tell
from pathfinder_lite.errors import RuleError
from pathfinder_lite.registry import (
    RuleFolder,
    RuleMetadata,
    Selection,
    export_rules,
    list_rules,
    read_metadata,
    resolve_ruleset,
    rule_page,
    rules_root,
    select_path,
)
from pathfinder_lite.report.vocabulary import counted

_PROBLEMS_FOUND = 1
_FAILED = 2
_HEADINGS = ("ID", "SEVERITY", "BUNDLE", "NAME")


class _RulesGroup(HelpOnStdout, click.Group):
    """The group of rule commands."""


@click.group("rules", cls=_RulesGroup, context_settings={"help_option_names": ["-h", "--help"]})
@global_flags
def command() -> None:
    """List, show, test and compile rules."""


@command.command("list", cls=FlagValues)
@click.argument("specs", nargs=-1, metavar="[RULESET]...")
@click.option("--format", "fmt", type=click.Choice(["text", "json"]), default="text")
@global_flags
def list_command(specs: tuple[str, ...], fmt: str) -> None:
    """List the bundled rules, all or those of the given rulesets."""
    rows = [
        {
            "id": rule.id,
            "severity": metadata.severity if metadata else "",
            "bundle": f"{rule.category}/{rule.bundle}",
            "name": metadata.name if metadata else "",
        }
        for rule, metadata in _described(_bundled(specs))
    ]
    if fmt == "json":
        emit(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", machine=True)
        return
    emit(_table([_HEADINGS, *((r["id"], r["severity"], r["bundle"], r["name"]) for r in rows)]))


@command.command("show", cls=FlagValues)
@click.argument("rule_id", metavar="RULE-ID")
@global_flags
def show_command(rule_id: str) -> None:
    """Print the page of a bundled rule as Markdown."""
    spec = rule_id if "/" in rule_id else _spec_of(rule_id)
    pages = [
        rule_page(metadata) for _, metadata in _described(_bundled((spec,))) if metadata is not None
    ]
    if not pages:
        raise RuleError(f"{rule_id} has no page; its folder holds no valid meta.yaml")
    emit("\n".join(pages), machine=False)


@command.command("test", cls=FlagValues)
@click.argument("targets", nargs=-1, metavar="[RULESET|PATH]...")
@click.option("--strict", is_flag=True, help="Unmarked findings in marked samples fail too.")
@global_flags
def test_command(targets: tuple[str, ...], strict: bool) -> int:
    """Check rules against their tests/positive and tests/negative; all bundled ones by default.

    The exit code is 1 when a rule misses a bad example or reports a good one.
    """
    from pathfinder_lite.rulecheck import check_rules

    failed = checked = 0
    for verdict in check_rules(_rule_files(targets)):
        problems = [*verdict.problems]
        notes = [f"finding without a mark at {place}" for place in verdict.unmarked]
        if strict:
            problems, notes = problems + notes, []
        checked += 1
        failed += bool(problems)
        counts = f"{verdict.positives} positive, {verdict.negatives} negative"
        emit(f"{'FAIL' if problems else 'ok  '} {verdict.rule} ({counts})\n")
        emit("".join(f"       {problem}\n" for problem in problems))
        if is_verbose():
            emit("".join(f"       note: {note}\n" for note in notes))
    emit(f"{counted(checked, 'rule')} checked, {failed} failed\n")
    return _PROBLEMS_FOUND if failed else 0


@command.command("compile", cls=FlagValues)
@click.argument("targets", nargs=-1, required=True, metavar="RULESET|PATH...")
@global_flags
def compile_command(targets: tuple[str, ...]) -> int:
    """Print rules as a JSON array of their intermediate representation."""
    documents, failures = export_rules(_selections(targets))
    emit(json.dumps(documents, indent=2) + "\n", machine=True)
    for failure in failures:
        tell("error", f"rule {failure.rule}: {failure.message}")
    return _FAILED if failures else 0


def _described(
    rules: Iterable[RuleFolder],
) -> Iterable[tuple[RuleFolder, RuleMetadata | None]]:
    """Each rule with its metadata, None and a warning where that is missing or broken."""
    for rule in rules:
        try:
            metadata = read_metadata(rule.path)
        except RuleError as error:
            tell("warning", str(error))
            metadata = None
        yield rule, metadata


def _bundled(specs: Sequence[str]) -> tuple[RuleFolder, ...]:
    root = rules_root()
    rules = list_rules(root)
    if not specs:
        return rules
    wanted = {selection.path for spec in specs for selection in resolve_ruleset(spec, root)}
    return tuple(rule for rule in rules if rule.rule_file in wanted)


def _spec_of(rule_id: str) -> str:
    """The ruleset of a bare id; an unknown one is left to the resolver's suggestions."""
    wanted = rule_id.strip().upper()
    for rule in list_rules(rules_root()):
        if rule.id.upper() == wanted:
            return f"{rule.category}/{rule.id}"
    return f"{wanted.partition('-')[0].lower() or 'python'}/{rule_id}"


def _rule_files(targets: Sequence[str]) -> tuple[Path, ...]:
    """Rule files of rulesets and paths, in the order given; all bundled ones without targets."""
    if not targets:
        return tuple(rule.rule_file for rule in list_rules(rules_root()))
    return tuple({selection.path.absolute(): None for selection in _selections(targets)})


def _selections(targets: Sequence[str]) -> tuple[Selection, ...]:
    """What the targets name: paths where they exist, rulesets else."""
    found: list[Selection] = []
    for target in targets:
        path = Path(target)
        found += select_path(path) if path.exists() else resolve_ruleset(target, rules_root())
    if not found:
        raise RuleError(f"no rules loaded: no rule files found in {', '.join(targets)}")
    return tuple(found)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Left-aligned columns two blanks apart; the last one is ragged."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return "".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        + "\n"
        for row in rows
    )
