"""From names and paths to loaded rules with their pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.rules import CompiledRule, RuleFailure
from pathfinder_lite.registry.metadata import read_metadata, rule_page
from pathfinder_lite.registry.rulesets import Selection, resolve_ruleset, rules_root, select_path
from pathfinder_lite.sdk.discovery import rules_of_other_languages
from pathfinder_lite.sdk.loader import LoadedRules, load_rule_files
from pathfinder_lite.sdk.worker_process import RuleWorker, WorkerFailed


def load_rules(
    rulesets: Sequence[str],
    rule_paths: Sequence[Path],
    excluded: Sequence[str] = (),
    *,
    root: Path | None = None,
) -> LoadedRules:
    """Load the union of rulesets and paths, without the excluded ids (globs allowed).

    Descriptions carry the rule's page and references where a valid ``meta.yaml`` lies beside
    the rule file. ``root`` replaces the bundled rules.

    Raises:
        RuleError: A path does not exist, a file named by itself does not load, or no rule is
            left.
        UnknownRuleError: A ruleset names nothing.
    """
    chosen = [
        *(found for spec in rulesets for found in resolve_ruleset(spec, root or rules_root())),
        *(found for path in rule_paths for found in select_path(path)),
    ]
    wanted = _by_file(chosen)
    if not wanted:
        sources = ", ".join([*rulesets, *map(str, rule_paths)])
        others = any(rules_of_other_languages(path) for path in rule_paths)
        what = "only rules for containers or Go" if others else "no rule files"
        raise RuleError(f"no rules loaded: {what} found in {sources}")
    loaded = load_rule_files(tuple(selection.path for selection in wanted.values()))
    _require(loaded, [path for path in rule_paths if path.is_file()])
    selected, missing = _selected(loaded.rules, wanted)
    failures = (*loaded.failures, *missing)
    kept = tuple(rule for rule in selected if not _is_excluded(rule, excluded))
    if not kept:
        raise RuleError(f"no rules loaded: {_why_none(selected, failures)}")
    unmatched = tuple(
        f"excluded rule '{pattern}' matches no loaded rule"
        for pattern in excluded
        if not any(_is_excluded(rule, (pattern,)) for rule in selected)
    )
    documented, complaints = _with_pages(kept)
    return replace(
        loaded,
        rules=documented,
        failures=failures,
        warnings=(*loaded.warnings, *unmatched, *complaints),
    )


def export_rules(
    selections: Iterable[Selection], *, timeout: float = 30.0
) -> tuple[tuple[dict[str, Any], ...], tuple[RuleFailure, ...]]:
    """The rules' JSON IR, as rule files print it when run by themselves, and what broke.

    ``timeout`` is in seconds for each file.
    """
    documents: list[dict[str, Any]] = []
    failures: list[RuleFailure] = []
    with RuleWorker() as worker:
        for selection in _by_file(selections).values():
            try:
                response = worker.run(selection.path.absolute(), timeout)
            except WorkerFailed as error:
                failures.append(RuleFailure(str(selection.path), str(error)))
                continue
            failures += (
                RuleFailure(failure["rule"] or str(selection.path), failure["message"])
                for failure in response["failures"]
            )
            documents += (
                _exported(document)
                for document in response["rules"]
                if selection.ids is None or document["rule"]["id"] in selection.ids
            )
    return tuple(documents), tuple(failures)


def _exported(document: dict[str, Any]) -> dict[str, Any]:
    rule = document["rule"]
    return {
        "rule": {**rule, "severity": str(rule["severity"]).lower()},
        "matcher": document["matcher"],
    }


def _by_file(selections: Iterable[Selection]) -> dict[Path, Selection]:
    """Selections of one file united, under its resolved path; the first spelling is kept."""
    united: dict[Path, Selection] = {}
    for selection in selections:
        key = selection.path.resolve()
        before = united.get(key)
        if before is None:
            united[key] = selection
        elif before.ids is None or selection.ids is None:
            united[key] = Selection(before.path)
        else:
            united[key] = Selection(before.path, before.ids | selection.ids)
    return united


def _require(loaded: LoadedRules, files: Sequence[Path]) -> None:
    """A file named by itself must yield a rule."""
    for file in files:
        if any(Path(rule.origin).resolve() == file.resolve() for rule in loaded.rules):
            continue
        reasons = [
            failure.message.removeprefix(f"{file}: ")
            for failure in loaded.failures
            if failure.rule == str(file) or failure.message.startswith(f"{file}: ")
        ]
        others = "rules for containers or Go only, and " if rules_of_other_languages(file) else ""
        why = "; ".join(reasons) or f"it defines {others}no Python rule"
        raise RuleError(f"failed to load rules: {file}: {why}")


def _selected(
    rules: Sequence[CompiledRule], wanted: Mapping[Path, Selection]
) -> tuple[tuple[CompiledRule, ...], tuple[RuleFailure, ...]]:
    """The rules asked for, and a failure for each file that lacks the rule its folder names."""
    kept: list[CompiledRule] = []
    found: set[tuple[Path, str]] = set()
    loaded: set[Path] = set()
    for rule in rules:
        path = Path(rule.origin).resolve()
        # A rule may come from a file that the wanted one imports.
        ids = wanted[path].ids if path in wanted else None
        loaded.add(path)
        if ids is None or rule.description.id in ids:
            kept.append(rule)
            found.add((path, rule.description.id))
    missing = tuple(
        RuleFailure(identifier, f"{selection.path} defines no rule with this id")
        for path, selection in wanted.items()
        if path in loaded
        for identifier in sorted(selection.ids or ())
        if (path, identifier) not in found
    )
    return tuple(kept), missing


def _is_excluded(rule: CompiledRule, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(rule.description.id, pattern) for pattern in patterns)


def _why_none(selected: Sequence[CompiledRule], failures: Sequence[RuleFailure]) -> str:
    if selected:
        return f"all {len(selected)} are excluded"
    if failures:
        return "; ".join(f"{failure.rule}: {failure.message}" for failure in failures)
    return "the files define no rules"


def _with_pages(
    rules: Sequence[CompiledRule],
) -> tuple[tuple[CompiledRule, ...], tuple[str, ...]]:
    """The rules with their pages, and a warning for each ``meta.yaml`` that is not usable."""
    documented: list[CompiledRule] = []
    complaints: list[str] = []
    for rule in rules:
        try:
            metadata = (
                read_metadata(Path(rule.origin).parent, lenient=True) if rule.origin else None
            )
        except RuleError as error:
            complaints.append(f"rule page ignored: {error}")
            metadata = None
        if metadata is None or metadata.id != rule.description.id:
            documented.append(rule)
            continue
        description = replace(
            rule.description,
            help_markdown=rule_page(metadata),
            references=metadata.references,
        )
        documented.append(replace(rule, description=description))
    return tuple(documented), tuple(complaints)
