"""What a SARIF reader must know about the run: files not analysed, rules that failed, cut paths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from pathfinder_lite.findings import Diagnostic, RuleFailure, ScanResult
from pathfinder_lite.report import sarif_log as sarif
from pathfinder_lite.report.options import RenderOptions
from pathfinder_lite.report.sarif_flows import CappedPath
from pathfinder_lite.report.sarif_places import SourcePlaces
from pathfinder_lite.report.sarif_rules import sentence
from pathfinder_lite.report.vocabulary import seconds

RULE_FAILURE = "rule-failure"
PATH_CUT = "path-cut"

_KINDS: dict[str, tuple[str, sarif.Level, str]] = {
    "syntax-error": ("FileWithSyntaxError", "warning", "The file is not valid Python."),
    "newer-syntax": ("FileForNewerPython", "warning", "The file needs a newer Python to be read."),
    "python-2": ("FileForPython2", "warning", "The file is written for Python 2."),
    "encoding": ("FileWithWrongEncoding", "warning", "The file does not decode as it declares."),
    "binary": ("FileNotText", "warning", "The file is not text."),
    "unreadable": ("FileNotReadable", "warning", "The file could not be read."),
    "too-large": ("FileTooLarge", "warning", "The file is over a limit of size or nesting."),
    "symlink-loop": ("LoopOfLinks", "warning", "The path is a loop of symbolic links."),
    "internal": ("AnalyserFailure", "error", "The analyser failed on the file."),
    RULE_FAILURE: ("FailedRule", "error", "A rule did not load or could not be executed."),
    PATH_CUT: ("ShortenedPath", "note", "The path of a value is too long to be shown whole."),
}


def notification_kinds(result: ScanResult, paths: Sequence[CappedPath]) -> tuple[str, ...]:
    """The kinds of notification that this run holds, in a fixed order."""
    used = {diagnostic.kind for diagnostic in result.diagnostics}
    others = {RULE_FAILURE: bool(result.failures), PATH_CUT: any(path.left_out for path in paths)}
    return tuple(kind for kind in _KINDS if kind in used or others.get(kind))


def notification_descriptor(kind: str) -> sarif.ReportingDescriptor:
    """What a kind of notification means, as fully as GitHub wants it of rules."""
    name, level, text = _KINDS[kind]
    return sarif.ReportingDescriptor(
        id=kind,
        name=name,
        short_description=sarif.Message(text=text),
        full_description=sarif.Message(text=text),
        help=sarif.Message(text=text, markdown=text),
        default_configuration=sarif.Configuration(level=level),
    )


def invocation(
    result: ScanResult,
    options: RenderOptions,
    places: SourcePlaces,
    rule_indices: Mapping[str, int],
    paths: Sequence[CappedPath],
) -> sarif.Invocation:
    """The run's invocation; it was successful unless a rule or the analyser itself failed.

    Files that are no valid Python are the project's matter: they are notified, and the run
    stays successful.
    """
    broken = any(one.kind == "internal" for one in result.diagnostics) or bool(result.failures)
    start, end = _times(options)
    kinds = {kind: index for index, kind in enumerate(notification_kinds(result, paths))}
    return sarif.Invocation(
        execution_successful=not broken,
        start_time_utc=start,
        end_time_utc=end,
        tool_execution_notifications=(
            *(_file_notification(one, places, kinds) for one in result.diagnostics),
            *(_rule_notification(one, rule_indices, kinds) for one in result.failures),
            *_cut_notifications(paths, places, kinds),
        ),
    )


def _file_notification(
    diagnostic: Diagnostic, places: SourcePlaces, kinds: Mapping[str, int]
) -> sarif.Notification:
    _, level, _ = _KINDS[diagnostic.kind]
    return sarif.Notification(
        descriptor=_reference(diagnostic.kind, kinds),
        level=level,
        message=sarif.Message(text=f"Not analysed: {sentence(diagnostic.message)}"),
        locations=(places.line(diagnostic.file, diagnostic.line),),
    )


def _rule_notification(
    failure: RuleFailure, indices: Mapping[str, int], kinds: Mapping[str, int]
) -> sarif.Notification:
    index = indices.get(failure.rule)
    rule = None if index is None else sarif.DescriptorReference(id=failure.rule, index=index)
    return sarif.Notification(
        descriptor=_reference(RULE_FAILURE, kinds),
        associated_rule=rule,
        level="error",
        message=sarif.Message(text=f"Rule {failure.rule} failed: {sentence(failure.message)}"),
    )


def _cut_notifications(
    paths: Sequence[CappedPath], places: SourcePlaces, kinds: Mapping[str, int]
) -> tuple[sarif.Notification, ...]:
    return tuple(
        sarif.Notification(
            descriptor=_reference(PATH_CUT, kinds),
            level="note",
            message=sarif.Message(
                text=f"{path.left_out} steps of the path that ends here are left out."
            ),
            locations=(places.location(path.steps[-1].step.location),),
        )
        for path in paths
        if path.left_out
    )


def _reference(kind: str, kinds: Mapping[str, int]) -> sarif.DescriptorReference:
    return sarif.DescriptorReference(id=kind, index=kinds[kind])


def _times(options: RenderOptions) -> tuple[str, str]:
    """Start and end in UTC; the end needs both a time stamp and a duration."""
    if options.timestamp is None:
        return "", ""
    start = datetime.fromisoformat(options.timestamp).astimezone(UTC)
    if options.duration is None:
        return _utc(start), ""
    return _utc(start), _utc(start + timedelta(seconds=seconds(options.duration)))


def _utc(moment: datetime) -> str:
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=precision).replace("+00:00", "Z")
