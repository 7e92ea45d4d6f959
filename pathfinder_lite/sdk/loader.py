"""Rule files → compiled rules, in a worker process, with one clear failure per broken rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.descriptions import read_description
from pathfinder_lite.queryir.ir import is_container_matcher, read_matcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleFailure
from pathfinder_lite.sdk.worker_process import RuleWorker, WorkerFailed

_TIMEOUT_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class LoadedRules:
    """What loading gave, in the order of the files and, within a file, of registration.

    Within a file ``@python_rule`` rules come before ``@rule`` ones. Rule ids are unique.
    """

    rules: tuple[CompiledRule, ...] = ()
    failures: tuple[RuleFailure, ...] = ()
    warnings: tuple[str, ...] = ()


def load_rule_files(paths: Sequence[Path], *, timeout: float = _TIMEOUT_SECONDS) -> LoadedRules:
    """Run rule files, isolated from each other and from this process, and read their rules.

    Rules of other languages are passed over. Of rules with the same id the first is kept, with a
    warning. Nothing a file does raises here.

    Args:
        paths: rule files; a rule's ``origin`` is its path as given.
        timeout: seconds a single file may take.
    """
    loading = _Loading({str(path.resolve()): str(path) for path in paths})
    with RuleWorker() as worker:
        for path in paths:
            try:
                response = worker.run(path.absolute(), timeout)
            except WorkerFailed as error:
                loading.failures.append(RuleFailure(str(path), str(error)))
            else:
                loading.add_file(path, response)
    rules = tuple(rule for rule, _ in loading.kept.values())
    return LoadedRules(rules, tuple(loading.failures), tuple(loading.warnings))


@dataclass(slots=True)
class _Loading:
    given: dict[str, str]  # resolved path → the path as given
    kept: dict[str, tuple[CompiledRule, str]] = field(default_factory=dict)  # with its source
    failures: list[RuleFailure] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add_file(self, path: Path, response: dict[str, Any]) -> None:
        for failure in response["failures"]:
            if failure["rule"] is None:
                self.failures.append(RuleFailure(str(path), failure["message"]))
            else:
                message = f"{path}: {failure['message']}"
                self.failures.append(RuleFailure(failure["rule"], message))
        if response["empty"] and not response["failures"]:
            self.warnings.append(
                f"{path}: registers no rule; decorate one with @python_rule(id=...)"
            )
        for document in response["rules"]:
            if not is_container_matcher(document["matcher"]):
                self._add_rule(document)

    def _add_rule(self, document: dict[str, Any]) -> None:
        source = document["source"]
        origin = self.given.get(source, source)
        try:
            description, warning = read_description(document["rule"])
            rule = CompiledRule(description, read_matcher(document["matcher"]), origin)
        except RuleError as error:
            name = str(document["rule"]["id"]) or origin
            self.failures.append(RuleFailure(name, f"{origin}: {error}"))
            return
        first, first_source = self.kept.setdefault(description.id, (rule, source))
        # The same rule comes twice when one of the files imports the other.
        if first is not rule and (first, first_source) != (rule, source):
            self.warnings.append(
                f"{origin}: rule {description.id} is already defined in {first.origin}, "
                "which is kept; give one of them another id"
            )
        elif first is rule and warning:
            self.warnings.append(f"{origin}: {warning}")
