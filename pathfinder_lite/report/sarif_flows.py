"""Paths of values as SARIF code flows, cut to what GitHub keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pathfinder_lite.findings import Step
from pathfinder_lite.report import sarif_log as sarif
from pathfinder_lite.report.sarif_places import SourcePlaces
from pathfinder_lite.report.snippets import one_line

# GitHub shows 100 locations of a flow and refuses files with more than 10,000 in one.
MAX_STEPS = 100

_WORTH: dict[sarif.Importance, int] = {"unimportant": 0, "important": 1, "essential": 2}


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step, its number in the full path counted from 1, and how much a reader needs it."""

    order: int
    step: Step
    importance: sarif.Importance


@dataclass(frozen=True, slots=True)
class CappedPath:
    """At most ``MAX_STEPS`` steps in their order, and how many were left out."""

    steps: tuple[KeptStep, ...]
    left_out: int


def capped_path(path: Sequence[Step], limit: int = MAX_STEPS) -> CappedPath:
    """The path with its least important middle steps left out until ``limit`` remain.

    Both ends always stay. Steps that enter another function or file go after all others, and
    among equals those nearest to the middle go first, where the way is easiest to guess.
    """
    steps = [KeptStep(index + 1, step, _importance(path, index)) for index, step in enumerate(path)]
    middle = (len(steps) + 1) / 2
    by_worth = sorted(
        steps, key=lambda kept: (-_WORTH[kept.importance], -abs(kept.order - middle), kept.order)
    )
    kept = sorted(by_worth[:limit], key=lambda kept: kept.order)
    return CappedPath(tuple(kept), len(steps) - len(kept))


def _importance(path: Sequence[Step], index: int) -> sarif.Importance:
    step = path[index]
    if index in (0, len(path) - 1):
        return "essential"
    previous = path[index - 1]
    moved = (step.location.file, step.function) != (previous.location.file, previous.function)
    return "important" if moved or step.depth != previous.depth else "unimportant"


def code_flow(path: CappedPath, places: SourcePlaces) -> sarif.CodeFlow:
    """One code flow with one thread flow, a step a location."""
    first, last = path.steps[0].step.location, path.steps[-1].step.location
    text = (
        f"The value's path from {one_line(first.file)}:{first.span.line}"
        f" to {one_line(last.file)}:{last.span.line}."
    )
    if path.left_out:
        total = len(path.steps) + path.left_out
        text += f" {path.left_out} of its {total} steps are left out here."
    locations = tuple(
        sarif.ThreadFlowLocation(
            location=places.location(
                kept.step.location, function=kept.step.function, message=_step_text(kept.step)
            ),
            kinds=(kept.step.kind,),
            nesting_level=max(0, kept.step.depth),
            execution_order=kept.order,
            importance=kept.importance,
        )
        for kept in path.steps
    )
    return sarif.CodeFlow(
        message=sarif.Message(text=text), thread_flows=(sarif.ThreadFlow(locations=locations),)
    )


def _step_text(step: Step) -> str:
    note = step.note or {"source": "the value starts here", "sink": "the value arrives here"}.get(
        step.kind, "the value passes through here"
    )
    expression = step.expression.replace("](", "\\](")
    return f"{expression}: {note}" if expression else note
