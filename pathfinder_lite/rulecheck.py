"""Does a rule find its bad examples and spare its good ones?

A rule folder holds ``rule.py`` and samples in ``tests/positive`` and ``tests/negative``: each
Python file or folder directly below these is one program and is scanned on its own. In a
positive sample a comment that begins with ``# expect`` marks a line that must be reported, by
the line itself or by a statement that spans it; a sample without marks needs a finding
anywhere. A negative sample must have none. A sample that cannot be read proves nothing, so it
fails too.
"""

from __future__ import annotations

import io
import re
import shutil
import tempfile
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.errors import RuleError
from pathfinder_lite.findings import Finding, ScanResult
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.rules import CompiledRule, RuleFailure
from pathfinder_lite.registry import read_metadata
from pathfinder_lite.sdk.loader import load_rule_files

_MARK = re.compile(r"#\s*expect\b")


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """What the check of one rule folder showed.

    ``positives`` and ``negatives`` count samples. ``problems`` are sentences that begin with
    the sample they speak of. ``unmarked`` names findings in marked positive samples that no
    mark asks for, as ``file:line``: worth a look, not a failure.
    """

    rule: str
    positives: int
    negatives: int
    problems: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every sample came out as promised."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class _Mark:
    """A line that must be reported; ``file`` is relative to the sample."""

    file: str
    line: int


def check_rules(rule_files: Sequence[Path]) -> Iterator[RuleVerdict]:
    """Check each rule file against the samples beside it, in the order given.

    All files are loaded at once, before the first verdict. A folder named like one of its
    rules is checked for that rule alone.
    """
    loaded = load_rule_files(tuple(rule_files))
    by_file: dict[Path, list[CompiledRule]] = {}
    for rule in loaded.rules:
        by_file.setdefault(Path(rule.origin).resolve(), []).append(rule)
    for rule_file in rule_files:
        rules = by_file.get(rule_file.resolve(), [])
        yield _check_folder(rule_file, rules, loaded.failures)


def _check_folder(
    rule_file: Path, loaded: Sequence[CompiledRule], failures: Sequence[RuleFailure]
) -> RuleVerdict:
    folder = rule_file.parent
    rules = [rule for rule in loaded if rule.description.id == folder.name] or loaded
    problems = [
        f"{rule_file.name}: {failure.message.removeprefix(f'{rule_file}: ')}"
        for failure in failures
        if failure.rule == str(rule_file) or failure.message.startswith(f"{rule_file}: ")
    ]
    positives = _samples(folder / "tests" / "positive")
    negatives = _samples(folder / "tests" / "negative")
    if not rules:
        problems = problems or [f"{rule_file.name}: no rule was loaded from it"]
        return RuleVerdict(folder.name, len(positives), len(negatives), tuple(problems))
    problems += _metadata_problems(folder, rules)
    unmarked: list[str] = []
    for name, samples in (("positive", positives), ("negative", negatives)):
        if not samples:
            problems.append(f"tests/{name} holds no sample")
    for sample in positives:
        sample_problems, extra = _check_positive(sample, rules)
        problems += sample_problems
        unmarked += extra
    for sample in negatives:
        problems += _check_negative(sample, rules)
    return RuleVerdict(
        folder.name, len(positives), len(negatives), tuple(problems), tuple(unmarked)
    )


def _samples(folder: Path) -> tuple[Path, ...]:
    """The programs directly below ``folder``, sorted; none when it does not exist."""
    if not folder.is_dir():
        return ()
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.suffix == ".py" or (path.is_dir() and any(path.rglob("*.py")))
    )


def _metadata_problems(folder: Path, rules: Sequence[CompiledRule]) -> Iterable[str]:
    """Where ``meta.yaml`` is broken or contradicts the rule."""
    try:
        metadata = read_metadata(folder)
    except RuleError as error:
        yield str(error)
        return
    if metadata is None:
        return
    described = [rule.description for rule in rules if rule.description.id == metadata.id]
    if not described:
        yield f"meta.yaml: id {metadata.id} is not a rule of this folder"
    for description in described:
        if description.severity != metadata.severity:
            yield (
                f"meta.yaml: severity {metadata.severity} differs from "
                f"{description.severity} in rule.py"
            )


def _check_positive(
    sample: Path, rules: Sequence[CompiledRule]
) -> tuple[list[str], tuple[str, ...]]:
    """Problems of a positive sample, and its findings that no mark asks for."""
    result = _scan_sample(sample, rules)
    name = f"tests/positive/{sample.name}"
    problems = [*_unreadable(name, result)]
    marks = _marks(sample)
    if not marks:
        if not result.findings:
            problems.append(f"{name}: no finding")
        return problems, ()
    problems += [
        f"{name}: no finding at {mark.file}:{mark.line}"
        for mark in marks
        if not any(_covers(finding, mark) for finding in result.findings)
    ]
    unmarked = tuple(
        f"{finding.location.file}:{finding.location.span.line}"
        for finding in result.findings
        if not any(_covers(finding, mark) for mark in marks)
    )
    return problems, unmarked


def _check_negative(sample: Path, rules: Sequence[CompiledRule]) -> Iterable[str]:
    result = _scan_sample(sample, rules)
    name = f"tests/negative/{sample.name}"
    yield from _unreadable(name, result)
    for finding in result.findings:
        place = f"{finding.location.file}:{finding.location.span.line}"
        yield f"{name}: unwanted finding at {place}: {finding.message}"


def _scan_sample(sample: Path, rules: Sequence[CompiledRule]) -> ScanResult:
    """Scan a copy of the sample alone, so that its neighbours and its path play no part."""
    with tempfile.TemporaryDirectory(prefix="rulecheck-") as temporary:
        project = Path(temporary).resolve() / "sample"
        if sample.is_dir():
            shutil.copytree(sample, project)
        else:
            project.mkdir()
            shutil.copy(sample, project)
        return scan(ScanOptions(project, skip_tests=False, workers=1), rules)


def _unreadable(name: str, result: ScanResult) -> Iterable[str]:
    for diagnostic in result.diagnostics:
        yield f"{name}: {diagnostic.file}:{diagnostic.line} not analysed: {diagnostic.message}"
    for failure in result.failures:
        yield f"{name}: {failure.rule} could not be executed: {failure.message}"


def _covers(finding: Finding, mark: _Mark) -> bool:
    span = finding.location.span
    return finding.location.file == mark.file and span.line <= mark.line <= span.end_line


def _marks(sample: Path) -> tuple[_Mark, ...]:
    files = sorted(sample.rglob("*.py")) if sample.is_dir() else [sample]
    root = sample if sample.is_dir() else sample.parent
    return tuple(
        _Mark(file.relative_to(root).as_posix(), line)
        for file in files
        for line in _marked_lines(file.read_bytes())
    )


def _marked_lines(source: bytes) -> tuple[int, ...]:
    """Lines, from 1, whose comment is a mark; tokenised so that strings do not count."""
    lines: list[int] = []
    try:
        for token in tokenize.tokenize(io.BytesIO(source).readline):
            if token.type == tokenize.COMMENT and _MARK.match(token.string):
                lines.append(token.start[0])
    except (tokenize.TokenError, SyntaxError):
        # The scan of the sample reports what is wrong with it; marks so far still count.
        pass
    return tuple(lines)
