"""``pathfinder scan``."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from pathfinder_lite import __version__
from pathfinder_lite.cli.command import FlagValues, global_flags, is_debug, is_verbose, usage_error
from pathfinder_lite.cli.diff import changed_files, only_changed
from pathfinder_lite.cli.outputs import (
    Destination,
    destinations,
    repository_prefix,
    write_reports,
)
from pathfinder_lite.cli.streams import Progress, tell, wants_color
from pathfinder_lite.config import Settings, flag_layer, load_settings
from pathfinder_lite.errors import ConfigurationError, ProjectError, RuleError
from pathfinder_lite.findings import ScanResult
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.rules import SEVERITIES, CompiledRule, Severity
from pathfinder_lite.registry import load_rules
from pathfinder_lite.report.formats import RenderOptions, render
from pathfinder_lite.report.vocabulary import counted

_GATE_HIT = 1
_FAILED = 2


@click.command("scan", cls=FlagValues)
@click.option("-r", "--rules", multiple=True, metavar="PATH", help="Rule file or folder.")
@click.option("--ruleset", multiple=True, metavar="SPEC", help="Such as python/all, python/flask.")
@click.option("--refresh-rules", is_flag=True, expose_value=False, help="Accepted: no cache.")
@click.option("-p", "--project", required=True, metavar="PATH", help="Folder or file to scan.")
@click.option(
    "-o", "--output", multiple=True, metavar="FMT[=PATH]", help="text, json, sarif or csv."
)
@click.option("-f", "--output-file", metavar="PATH", help="For the report without a path.")
@click.option("--fail-on", metavar="LIST", help="Severities that make the exit code 1.")
@click.option("--min-severity", metavar="SEVERITY", help="Run no rules below this severity.")
@click.option("--exclude-rule", multiple=True, metavar="ID", help="Rule or glob not to run.")
@click.option("--skip-tests/--no-skip-tests", default=None, help="Leave tests out (default).")
@click.option("--include", multiple=True, metavar="GLOB", help="Bring back what is left out.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave matching files out.")
@click.option("--respect-gitignore/--no-respect-gitignore", default=None, help="Off by default.")
@click.option("--diff-aware", is_flag=True, help="Report only what touches changed files.")
@click.option("--base", default="", metavar="REF", help="Where the change began.")
@click.option("--head", default="HEAD", metavar="REF", help="Where it ends.", show_default=True)
@click.option("--workers", type=int, metavar="N", help="Processes to use, 1 to 32.")
@click.option("--strict/--no-strict", default=None, help="Files not analysed make the code 2.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), help="Colours in text.")
@click.option("--no-color", is_flag=True, help="The same as --color never.")
@click.option("-q", "--quiet/--no-quiet", default=None, help="Only errors and named reports.")
@click.option("--enable-db-cache", is_flag=True, expose_value=False, help="Accepted, ignored.")
@global_flags
def command(
    project: str, diff_aware: bool, base: str, head: str, no_color: bool, **flags: object
) -> int:
    """Scan a project and report findings.

    The exit code is 0 with or without findings, 1 when a finding has a severity listed in
    --fail-on, 2 on a mistake or failure, 130 when interrupted.
    """
    target = Path(project).resolve()
    given = flags | ({"color": "never"} if no_color else {})
    given["verbose"] = is_verbose() or None
    settings = _settings(target, given)
    places = _places(settings, named_on_command_line=bool(flags["output"]))
    if not settings.rules and not settings.ruleset:
        raise usage_error("either --rules or --ruleset flag is required")
    if diff_aware and not base:
        raise usage_error("--base flag is required when --diff-aware is enabled")
    if not target.exists():
        raise ProjectError(f"project path not found: {project}")
    for warning in settings.warnings:
        _warn(settings, warning)
    changed = changed_files(target, base, head) if diff_aware else None
    return _run(settings, target, places, changed)


def _settings(project: Path, flags: dict[str, object]) -> Settings:
    try:
        layer = flag_layer(flags)
    except ConfigurationError as error:
        raise usage_error(str(error)) from None
    return load_settings(project, layer, os.environ)


def _places(settings: Settings, *, named_on_command_line: bool) -> tuple[Destination, ...]:
    try:
        return destinations(settings.output, settings.output_file, quiet=settings.quiet)
    except ValueError as error:
        if named_on_command_line:
            raise usage_error(str(error)) from None
        raise ConfigurationError(str(error)) from None


def _run(
    settings: Settings,
    project: Path,
    places: Sequence[Destination],
    changed: frozenset[str] | None,
) -> int:
    """Load, scan, write; the exit code is chosen when every report is out."""
    started, clock = datetime.now(UTC), time.monotonic()
    loaded = load_rules(settings.ruleset, settings.rules, settings.exclude_rule)
    rules = _severe_enough(loaded.rules, settings.min_severity)
    progress = Progress(
        os.environ, verbose=settings.verbose, debug=is_debug(), quiet=settings.quiet
    )
    try:
        result = scan(settings.scan_options(project), rules, progress.callback)
    finally:
        progress.clear()
    if result.coverage.found == 0:
        raise ProjectError(f"no source files found in project: {project}{_excluded(result)}")
    if changed is not None:
        result = only_changed(result, changed)
    code = _exit_code(result, settings, load_failed=bool(loaded.failures))
    result = replace(result, failures=(*loaded.failures, *result.failures))
    for warning in loaded.warnings:
        _warn(settings, warning)
    _report_gaps(result, settings)
    if settings.verbose and not settings.quiet:
        tell("info", _statistics(result, time.monotonic() - clock))
    options = RenderOptions(
        width=_width(),
        verbose=settings.verbose,
        timestamp=started.strftime("%Y-%m-%dT%H:%M:%SZ"),
        duration=round(time.monotonic() - clock, 3),
        version=__version__,
        repository_prefix=repository_prefix(project, os.environ),
    )
    write_reports(places, partial(_rendered, result, options, settings))
    return code


def _severe_enough(
    rules: tuple[CompiledRule, ...], least: Severity | None
) -> tuple[CompiledRule, ...]:
    if least is None:
        return rules
    accepted = SEVERITIES[: SEVERITIES.index(least) + 1]
    kept = tuple(rule for rule in rules if rule.description.severity in accepted)
    if not kept:
        raise RuleError(f"no rules loaded: all {len(rules)} are below --min-severity {least}")
    return kept


def _excluded(result: ScanResult) -> str:
    """Why nothing is left, for the message: reasons with counts."""
    reasons = ", ".join(f"{count} {reason}" for reason, count in result.coverage.skipped)
    return f" (left out: {reasons})" if reasons else ""


def _exit_code(result: ScanResult, settings: Settings, *, load_failed: bool) -> int:
    """A rule that could not be executed wins over the gate (CLI specification, section 4)."""
    if result.failures or (settings.strict and (result.diagnostics or load_failed)):
        return _FAILED
    if any(finding.rule.severity in settings.fail_on for finding in result.findings):
        return _GATE_HIT
    return 0


def _report_gaps(result: ScanResult, settings: Settings) -> None:
    """Name everything that was not analysed: silence would look like a clean result."""
    for failure in result.failures:
        _warn(settings, f"rule {failure.rule}: {failure.message}")
    for item in result.diagnostics:
        place = f"{item.file}:{item.line}" if item.line else item.file
        _warn(settings, f"not analysed: {place}: {item.kind}: {item.message}")


def _statistics(result: ScanResult, seconds: float) -> str:
    coverage = result.coverage
    return (
        f"{counted(coverage.found, 'file')} with {counted(coverage.lines, 'line')} found, "
        f"{coverage.parsed} read in depth, {counted(len(result.rules), 'rule')} run, "
        f"{counted(len(result.findings), 'finding')}, {seconds:.2f} s"
    )


def _rendered(
    result: ScanResult, options: RenderOptions, settings: Settings, place: Destination
) -> str:
    on_screen = place.path is None
    shown = replace(
        options,
        color=on_screen and wants_color(settings.color, sys.stdout, os.environ),
        width=options.width if on_screen else None,
    )
    if place.fmt == "sarif":
        # Code scanning compares uploads: equal scans must give equal bytes.
        shown = replace(shown, timestamp=None, duration=None)
    return render(result, place.fmt, shown)


def _width() -> int | None:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _warn(settings: Settings, message: str) -> None:
    if not settings.quiet:
        tell("warning", message)
