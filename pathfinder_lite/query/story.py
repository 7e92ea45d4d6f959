"""From a match to a finding: the way of the value in sentences, and what the finding says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.findings import DetectionType, Finding, Step, StepKind
from pathfinder_lite.query.matches import Match
from pathfinder_lite.query.sentences import STOPS, as_written, called_name, sentence
from pathfinder_lite.query.told_hops import source_span, told_hops
from pathfinder_lite.queryir.rules import RuleDescription
from pathfinder_lite.resolve.origins import (
    Constant,
    External,
    Frame,
    Hop,
    Path,
    ScopeRef,
    Tainted,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

_LONGEST = 160
_LONGEST_CALL = 72
"""Characters of a call on the way; of longer ones the arguments are left out."""

_NAMED_FUNCTIONS = 3
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
            message=_message(rule, value, steps),
            confidence=match.confidence,
            detection=_detection(value, path),
            path=steps,
            value=_shown(value),
            tainted_variable=self._variable(path) if isinstance(value, Tainted) else "",
        )

    def _variable(self, path: Path | None) -> str:
        """The variable that first holds what comes from a source, in the function it comes to."""
        hops = path.hops() if path is not None else []
        own = [hop for hop in hops if hop.scope == hops[0].scope]
        for hop in own:
            for read in self._resolver.scope(hop.scope).reads:
                if read.node == hop.node and "." not in read.name:
                    return read.name
        return ""

    def steps(self, path: Path, frame: Frame | None = None) -> tuple[Step, ...]:
        """The hops of a path in sentences, without a final place."""
        return tuple(self._told(path, frame))

    def _steps(self, path: Path, match: Match) -> tuple[Step, ...]:
        steps = self._told(path, match.frame)
        sink = Step(
            kind="sink",
            location=self._location(match.module, match.span),
            function=self._scope(match).qualified_name,
            expression=self.text(match.module, match.span),
            note=_arrival(match),
            depth=steps[-1].depth if steps else 0,
        )
        return (*[s for s in steps if s.location != sink.location], sink)

    def _told(self, path: Path, frame: Frame | None) -> list[Step]:
        steps: list[Step] = []
        depth = 0
        hops = told_hops(self._resolver, path, frame)
        for index, hop in enumerate(hops):
            if hop.note == "return":
                depth = max(0, depth - 1)
            step = self._step(hops, index, "propagation" if steps else "source", depth)
            if hop.note == "argument":
                depth += 1
            if steps and steps[-1].location == step.location:
                if hop.note not in STOPS:
                    continue
                steps.pop()
            steps.append(step)
        source = source_span(self._resolver, path)
        if source is not None and steps and hops[0].note == "source":
            expression = self.text(hops[0].scope.module, source)
            if len(expression) <= _LONGEST_CALL:
                steps[0] = replace(steps[0], expression=expression)
        return steps

    def _step(self, hops: list[Hop], index: int, kind: StepKind, depth: int) -> Step:
        hop = hops[index]
        scope = self._resolver.scope(hop.scope)
        span = scope.span_of(hop.node)
        expression = self.text(hop.scope.module, span)
        shown = expression
        if len(expression) > _LONGEST_CALL and isinstance(scope.nodes[hop.node], v.Call):
            shown = called_name(scope, hop.node).replace("()", "(…)")
        return Step(
            kind=kind,
            location=self._location(hop.scope.module, span),
            function=scope.qualified_name,
            expression=shown,
            note=sentence(self._resolver, hops, index, expression),
            depth=depth,
        )

    def _scope(self, match: Match) -> Scope:
        facts = self._resolver.program.facts(match.module)
        assert facts is not None
        return facts.scopes[match.scope]

    def _location(self, module: int, span: Span) -> Location:
        return Location(self._resolver.program.entries[module].path, span)

    def called(self, ref: ScopeRef, node: v.NodeId) -> str:
        """The callee of a call as written, or the text of anything else."""
        scope = self._resolver.scope(ref)
        if isinstance(scope.nodes[node], v.Call):
            return called_name(scope, node)
        return self.text(ref.module, scope.span_of(node))

    def line(self, module: int, span: Span) -> str:
        """The source of a span within one line, as it is."""
        lines = self._lines_of(module)
        return lines[span.line - 1][span.column : span.end_column] if lines else ""

    def _lines_of(self, module: int) -> list[str]:
        lines = self._lines.get(module)
        if lines is None:
            lines = self._lines[module] = self._text_of(module).split("\n")
        return lines

    def text(self, module: int, span: Span) -> str:
        """The source of a span on one line, shortened."""
        lines = self._lines_of(module)
        if not 0 < span.line <= len(lines):
            return ""
        if span.line == span.end_line:
            text = lines[span.line - 1][span.column : span.end_column]
        else:
            middle = lines[span.line : span.end_line - 1]
            last = lines[span.end_line - 1][: span.end_column]
            text = _on_one_line([lines[span.line - 1][span.column :], *middle, last])
        text = " ".join(text.split())
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _on_one_line(lines: Sequence[str]) -> str:
    """Lines joined with a blank, except where a bracket opens or closes at the break."""
    text = lines[0].strip()
    for line in lines[1:]:
        after = line.strip()
        tight = text.endswith(("(", "[", "{")) or after.startswith((")", "]", "}"))
        text = f"{text}{'' if tight else ' '}{after}"
    return text


def _message(rule: RuleDescription, value: Value | None, steps: tuple[Step, ...]) -> str:
    """The rule's message, and which value it is, where it was written and through what it came."""
    if value is None or not steps:
        return rule.message
    message = rule.message.rstrip()
    if isinstance(value, Tainted):
        return _tainted_message(message, steps)
    born, sink = steps[0].location, steps[-1].location
    if (born.file, born.span.line) == (sink.file, sink.span.line):
        return f"{_sentence(message)} Here the value is {_shown(value)}.".lstrip()
    place = f"{born.file}:{born.span.line}" if born.file != sink.file else f"line {born.span.line}"
    through = _through(steps)
    return f"{message} Here the value is {_shown(value)}, written at {place}{through}.".lstrip()


def _sentence(message: str) -> str:
    """A rule's message, to which another sentence is added."""
    return message if not message or message[-1] in ".!?:" else f"{message}."


def _tainted_message(message: str, steps: tuple[Step, ...]) -> str:
    born, sink = steps[0], steps[-1]
    at, end = born.location, sink.location
    place = f"{at.file}:{at.span.line}" if at.file != end.file else f"line {at.span.line}"
    through = _through(steps, "and arrives through")
    return (
        f"{_sentence(message)} Here it comes from {born.expression} at {place}{through}.".lstrip()
    )


def _detection(value: Value | None, path: Path | None) -> DetectionType:
    """How a finding was made: by taint within one function or across several, or by structure."""
    if not isinstance(value, Tainted):
        return "pattern"
    scopes = {hop.scope for hop in path.hops()} if path is not None else set()
    return "taint-local" if len(scopes) < 2 else "taint-global"


def _arrival(match: Match) -> str:
    if not match.argument:
        return "used here"
    return f"used as {match.argument} of {as_written(match.text)}()"


def _through(steps: tuple[Step, ...], lead: str = "and arriving through") -> str:
    """The functions on the way other than the one that is reported."""
    ends = {(steps[-1].location.file, steps[-1].function)}
    names = dict.fromkeys(
        step.function
        for step in steps[1:-1]
        if step.function and (step.location.file, step.function) not in ends
    )
    if not names:
        return ""
    shown = list(names)[:_NAMED_FUNCTIONS]
    if len(names) > len(shown):
        shown.append(f"{len(names) - len(shown)} more")
    listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return f" {lead} {listed}"


def _shown(value: Value | None) -> str:
    match value:
        case Constant(constant):
            return repr(constant)
        case External(path):
            return path.removeprefix("builtins.")
        case _:
            return ""
