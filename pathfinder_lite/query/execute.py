"""Rules over a program: findings in order, and the rules that could not be executed."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.errors import RuleError
from pathfinder_lite.findings import Finding
from pathfinder_lite.query.evaluate import evaluate
from pathfinder_lite.query.flows import FlowAnalysis
from pathfinder_lite.query.story import Storyteller
from pathfinder_lite.queryir.rules import CompiledRule, RuleFailure
from pathfinder_lite.resolve.resolver import Resolver


def execute(
    resolver: Resolver, rules: Sequence[CompiledRule], teller: Storyteller
) -> tuple[tuple[Finding, ...], tuple[RuleFailure, ...]]:
    """All findings, sorted by file, line, column and rule; one a rule and place."""
    findings: dict[object, Finding] = {}
    failures: list[RuleFailure] = []
    flows = FlowAnalysis(resolver, [rule.matcher for rule in rules])
    for rule in rules:
        try:
            matches = evaluate(resolver, rule.matcher, flows)
        except RuleError as error:
            failures.append(RuleFailure(rule.description.id, str(error)))
            continue
        for match in matches:
            finding = teller.finding(rule.description, match)
            key = (rule.description.id, finding.location, finding.call)
            known = findings.get(key)
            if known is None or finding.confidence > known.confidence:
                findings[key] = finding
    ordered = sorted(findings.values(), key=lambda f: (f.location, f.rule.id, f.call))
    return tuple(ordered), tuple(failures)
