"""``pathfinder values --taint``: choosing the rule, and what is printed."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from pathfinder_lite.cli.steps import place_document, step_document, step_text
from pathfinder_lite.errors import RuleError, UnknownRuleError
from pathfinder_lite.findings import TaintedLine
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.registry import list_rules, load_rules, rules_root


def rule_named(name: str, paths: Sequence[str], rulesets: Sequence[str]) -> CompiledRule:
    """The one rule that ``--taint`` names.

    Raises:
        RuleError: a rule file does not load, or holds several rules.
        UnknownRuleError: there is no such rule.
    """
    if paths or rulesets:
        loaded = load_rules(rulesets, tuple(map(Path, paths))).rules
        found = [rule for rule in loaded if rule.description.id == name]
        if not found:
            known = sorted({rule.description.id for rule in loaded})
            raise UnknownRuleError(
                f"no rule {name} in {', '.join([*rulesets, *paths])}; " + _nearest(name, known)
            )
        return found[0]
    if Path(name).is_file():
        return _only(load_rules((), (Path(name),)).rules, name)
    if "/" in name or name.endswith(".py"):
        if name.endswith(".py"):
            raise RuleError(f"rules path not found: {name}")
        return _only(load_rules((name,), ()).rules, name)
    bundled = {rule.id: rule for rule in list_rules(rules_root())}
    if name not in bundled:
        raise UnknownRuleError(f"no bundled rule {name}; " + _nearest(name, sorted(bundled)))
    return _only(load_rules((f"{bundled[name].category}/{name}",), ()).rules, name)


def _only(rules: Sequence[CompiledRule], name: str) -> CompiledRule:
    if len(rules) > 1:
        shown = ", ".join(rule.description.id for rule in rules[:5])
        more = ", …" if len(rules) > 5 else ""
        raise RuleError(f"{name} holds {len(rules)} rules ({shown}{more}); name one by its id")
    return rules[0]


def _nearest(name: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(name.upper(), known)
    return f"nearest: {', '.join(close)}" if close else "see pathfinder rules list"


def explained(lines: Sequence[TaintedLine], place: str, rule: str, fmt: str) -> str:
    """The whole answer in one of the two formats."""
    if fmt == "json":
        document = [_document(line) for line in lines]
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    return "".join(f"{line}\n" for line in _text(lines, place, rule))


def _text(lines: Sequence[TaintedLine], place: str, rule: str) -> Iterator[str]:
    if not lines:
        yield f"{place}: no expression whose value the engine follows."
    for line in lines:
        span = line.location.span
        where = f"{line.location.file}:{span.line}:{span.column + 1}"
        inside = f"  in {line.function}" if line.function else ""
        yield f"{where}: {line.expression}{inside}"
        if line.sink:
            yield f"  sink of {rule}: {line.sink}"
        for arrival in line.arrivals:
            yield f"  tainted by {arrival.path[0].expression}, confidence {arrival.confidence:.2f}"
            yield from (f"      {step_text(step, column=True)}" for step in arrival.path)
        for stop in line.stops:
            end = stop.path[-1].location
            at = f"{end.file}:{end.span.line}"
            yield f"  not tainted by {stop.path[0].expression}: {stop.kind} at {at}"
            yield from (f"      {step_text(step, column=True)}" for step in stop.path)
        if not line.arrivals and not line.stops:
            known = f"; it is {' or '.join(line.values)}" if line.values else ""
            yield f"  nothing from a source of {rule} on the way here{known}"
        if line.limits:
            yield f"  the search was cut short: {', '.join(line.limits)} (docs/limits.md)"


def _document(line: TaintedLine) -> dict[str, object]:
    return {
        **place_document(line.location, line.function, line.expression),
        "sink": line.sink,
        "arrivals": [
            {"confidence": each.confidence, "path": [step_document(s) for s in each.path]}
            for each in line.arrivals
        ],
        "stops": [
            {"kind": each.kind, "path": [step_document(s) for s in each.path]}
            for each in line.stops
        ],
        "values": list(line.values),
        "limits": list(line.limits),
    }
