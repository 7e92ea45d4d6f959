"""From a match to a finding: the way of the value in sentences, and what the finding says."""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.findings import Finding, Step, StepKind
from pathfinder_lite.query.matches import Match
from pathfinder_lite.queryir.rules import RuleDescription
from pathfinder_lite.resolve.origins import Constant, External, Hop, Path, Value
from pathfinder_lite.resolve.resolver import Resolver

_SENTENCES = {
    "literal": "written here",
    "default": "the default of parameter {name}",
    "argument": "handed over in this call",
    "return": "returned to this call",
    "passed": "passed through by this library call",
    "read": "read here",
    "import": "imported here",
    "field": "held by the object made here",
    "store": "stored in a field here",
}
_LONGEST = 160
TextOf = Callable[[int], str]


class Storyteller:
    """Turns matches into findings; ``text_of`` gives a module's source text."""

    def __init__(self, resolver: Resolver, text_of: TextOf) -> None:
        self._resolver = resolver
        self._text_of = text_of
        self._lines: dict[int, list[str]] = {}

    def finding(self, rule: RuleDescription, match: Match) -> Finding:
        """The finding of one match."""
        path = match.evidence.path if match.evidence else None
        steps = self._steps(path, match) if path is not None else ()
        value = match.evidence.value if match.evidence else None
        return Finding(
            rule=rule,
            location=self._location(match.module, match.span),
            function=self._scope(match).qualified_name,
            call=match.text,
            message=self._message(rule, value, steps),
            confidence=match.confidence,
            path=steps,
            value=_shown(value),
        )

    def _message(self, rule: RuleDescription, value: Value | None, steps: tuple[Step, ...]) -> str:
        if value is None or not steps:
            return rule.message
        born = steps[0].location
        sink = steps[-1].location
        message = rule.message.rstrip()
        if born.file == sink.file and born.span.line == sink.span.line:
            return f"{message} Here the value is {_shown(value)}."
        place = f"line {born.span.line}" if born.file == sink.file else f"{born.file}:{born.span.line}"
        return f"{message} Here the value is {_shown(value)}, from {place}."

    def steps(self, path: Path) -> tuple[Step, ...]:
        """The hops of a path in sentences, without a final place."""
        return tuple(self._told(path))

    def _steps(self, path: Path, match: Match) -> tuple[Step, ...]:
        steps = self._told(path)
        sink = Step(
            kind="sink",
            location=self._location(match.module, match.span),
            function=self._scope(match).qualified_name,
            expression=self.text(match.module, match.span),
            note="used here",
            depth=steps[-1].depth if steps else 0,
        )
        return (*[s for s in steps if s.location != sink.location], sink)

    def _told(self, path: Path) -> list[Step]:
        steps: list[Step] = []
        depth = 0
        for hop in path.hops():
            kind: StepKind = "propagation" if steps else "source"
            if hop.note == "return":
                depth = max(0, depth - 1)
            step = self._step(hop, kind, depth)
            if hop.note == "argument":
                depth += 1
            if steps and steps[-1].location == step.location:
                continue
            steps.append(step)
        return steps

    def _step(self, hop: Hop, kind: StepKind, depth: int) -> Step:
        scope = self._resolver.scope(hop.scope)
        span = scope.span_of(hop.node)
        name = ""
        if hop.note == "default" and hop.node < len(scope.parameters):
            name = scope.parameters[hop.node].name
        return Step(
            kind=kind,
            location=self._location(hop.scope.module, span),
            function=scope.qualified_name,
            expression=self.text(hop.scope.module, span),
            note=_SENTENCES[hop.note].format(name=name),
            depth=depth,
        )

    def _scope(self, match: Match) -> Scope:
        facts = self._resolver.program.facts(match.module)
        assert facts is not None
        return facts.scopes[match.scope]

    def _location(self, module: int, span: Span) -> Location:
        return Location(self._resolver.program.entries[module].path, span)

    def text(self, module: int, span: Span) -> str:
        """The source of a span on one line, shortened."""
        lines = self._lines.get(module)
        if lines is None:
            lines = self._lines[module] = self._text_of(module).split("\n")
        if not 0 < span.line <= len(lines):
            return ""
        if span.line == span.end_line:
            text = lines[span.line - 1][span.column : span.end_column]
        else:
            middle = lines[span.line : span.end_line - 1]
            last = lines[span.end_line - 1][: span.end_column]
            text = " ".join([lines[span.line - 1][span.column :], *middle, last])
        text = " ".join(text.split())
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _shown(value: Value | None) -> str:
    match value:
        case Constant(constant):
            return repr(constant)
        case External(path):
            return path.removeprefix("builtins.")
        case _:
            return ""
