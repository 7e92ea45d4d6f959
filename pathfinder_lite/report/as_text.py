"""The report people read: on a terminal, in a pipe and in a log, with and without colour.

Nothing is said by colour alone. Source lines and paths are never wrapped; sentences are, and
long source lines cropped around what they are shown for, only when the width is known.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby

from rich.color import ColorSystem
from rich.style import Style

from pathfinder_lite.findings import SEVERITIES, Finding, ScanResult, Severity, Step
from pathfinder_lite.report.options import TOOL_NAME, RenderOptions
from pathfinder_lite.report.snippets import (
    columns_on_first_line,
    cropped,
    excerpt,
    one_line,
    source_lines,
    underline,
    visible,
)
from pathfinder_lite.report.text_summary import summary_lines
from pathfinder_lite.report.vocabulary import confidence_label

BADGES = {"pattern": "Pattern", "taint-local": "Taint-Local", "taint-global": "Taint-Global"}
METHODS = {
    "pattern": "Pattern matching",
    "taint-local": "Intra-procedural taint analysis",
    "taint-global": "Inter-procedural taint analysis",
}
SEVERITY_STYLES: dict[Severity, str] = {
    "critical": "bold white on red",
    "high": "bold red",
    "medium": "yellow",
    "low": "cyan",
    "info": "blue",
}
NARROWEST = 40
# Keeps one minified line from filling a log; far above what a person writes.
LONGEST_SOURCE_LINE = 400


def render_text(result: ScanResult, options: RenderOptions) -> str:
    """The whole text report, with a final line end."""
    lines = list(_TextReport(result, options).lines())
    return "".join(f"{line.rstrip()}\n" for line in lines)


class _TextReport:
    """One report being written: the result, the choices, and source lines cut once per file."""

    def __init__(self, result: ScanResult, options: RenderOptions) -> None:
        self._result = result
        self._color = options.color
        self._options = options
        self._width = None if options.width is None else max(options.width, NARROWEST)
        self._sources = {file: source_lines(text) for file, text in result.sources.items()}

    def lines(self) -> Iterator[str]:
        yield self._paint(f"{TOOL_NAME} Security Scan", "bold")
        yield ""
        if self._result.findings:
            yield "Results:"
            yield ""
            for severity in SEVERITIES:
                yield from self._group(severity)
        else:
            yield self._paint("No security issues found.", "bold")
            yield ""
        yield self._paint("Summary:", "bold")
        yield from summary_lines(self._result, self._options)

    def _group(self, severity: Severity) -> Iterator[str]:
        findings = [one for one in self._result.findings if one.rule.severity == severity]
        if not findings:
            return
        yield self._paint(f"{severity.capitalize()} Issues ({len(findings)}):", "bold")
        yield ""
        for finding in findings:
            yield from self._brief(finding) if severity == "info" else self._finding(finding)
            yield ""

    def _title(self, finding: Finding) -> str:
        rule = finding.rule
        severity = self._paint(f"[{rule.severity}]", SEVERITY_STYLES[rule.severity])
        name = self._paint(f"{one_line(rule.id)}: {one_line(rule.name)}", "bold")
        return f"  {severity} [{BADGES[finding.detection]}] {name}"

    def _brief(self, finding: Finding) -> Iterator[str]:
        yield f"{self._title(finding)} ({_place(finding)})"

    def _finding(self, finding: Finding) -> Iterator[str]:
        yield self._title(finding)
        standards = [text for text in (finding.rule.cwe, finding.rule.owasp) if text]
        if standards:
            yield f"    {one_line(' | '.join(standards))}"
        yield ""
        inside = f"  in {one_line(finding.function)}" if finding.function else ""
        yield f"    {self._paint(_place(finding), 'bold')}{inside}"
        yield from self._snippet(finding)
        yield ""
        if finding.path:
            yield from self._path(finding)
            yield ""
        yield from self._wrapped(one_line(finding.message))
        if finding.value:
            yield f"    Value: {one_line(finding.value)}"
        if finding.tainted_variable:
            yield f"    Tainted variable: {one_line(finding.tainted_variable)}"
        label = confidence_label(finding.confidence).capitalize()
        yield f"    Confidence: {label} | Detection: {METHODS[finding.detection]}"

    def _snippet(self, finding: Finding) -> Iterator[str]:
        span = finding.location.span
        snippet = excerpt(self._sources.get(finding.location.file, ()), span)
        if snippet is None:
            return
        digits = len(str(snippet.end_line))
        room = LONGEST_SOURCE_LINE
        if self._width is not None:
            room = max(NARROWEST, self._width - digits - len("      > ") - len(" | "))
        for number, line in enumerate(snippet.lines, snippet.start_line):
            if number != span.line:
                yield f"        {number:>{digits}} | {visible(cropped(line, 0, 0, room)[0])}"
                continue
            shown, start, end = cropped(line, *columns_on_first_line(line, span), room)
            yield f"      > {number:>{digits}} | {visible(shown)}"
            carets = underline(shown, start, end)
            blanks = carets[: len(carets) - len(carets.lstrip())]
            yield f"        {'':>{digits}} | {blanks}{self._paint(carets.lstrip(), 'bold red')}"

    def _path(self, finding: Finding) -> Iterator[str]:
        count = len(finding.path)
        yield f"    Path of the value ({count} {'step' if count == 1 else 'steps'}):"
        numbered = enumerate(finding.path, 1)
        for (file, function), group in groupby(numbered, key=lambda item: _room(item[1])):
            steps = list(group)
            where = one_line(function) if function else "module level"
            yield f"      in {one_line(file)}, {where}"
            places = [_step_place(step) for _, step in steps]
            column = max(map(len, places))
            for (number, step), place in zip(steps, places, strict=True):
                yield self._step(f"{number:>{len(str(count))}}. {place:<{column}}", step)

    def _step(self, start: str, step: Step) -> str:
        expression = one_line(step.expression)
        if step.kind != "propagation":
            expression = self._paint(expression, "bold")
        note = f"  \u2013 {one_line(step.note)}" if step.note else ""
        return f"        {start}  {expression}{note}"

    def _wrapped(self, sentence: str) -> list[str]:
        if self._width is None:
            return [f"    {sentence}"] if sentence else []
        return textwrap.wrap(
            sentence,
            self._width,
            initial_indent="    ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _paint(self, text: str, style: str) -> str:
        if not self._color or not text:
            return text
        return Style.parse(style).render(text, color_system=ColorSystem.STANDARD)


def _place(finding: Finding) -> str:
    span = finding.location.span
    return f"{one_line(finding.location.file)}:{span.line}:{span.column + 1}"


def _step_place(step: Step) -> str:
    return f"{one_line(step.location.file)}:{step.location.span.line}"


def _room(step: Step) -> tuple[str, str]:
    return step.location.file, step.function
