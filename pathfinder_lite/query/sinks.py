"""The sinks of a flow as its author means them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pathfinder_lite.models.library import CommandRows, Library
from pathfinder_lite.query import patterns
from pathfinder_lite.queryir.matchers import (
    ArgumentKey,
    ArgumentTests,
    CallMatcher,
    Constraint,
    FlowMatcher,
    Matcher,
    OrMatcher,
    TrackedParameter,
    TypedCallMatcher,
)

_PROGRAM = (TrackedParameter(position=0, path=(0,)), TrackedParameter(name="executable"))
_COMMAND = (TrackedParameter(position=0), TrackedParameter(name="executable"))
_CODE = (TrackedParameter(position=0, path=(2,)),)


def sinks_of(flow: FlowMatcher, library: Library) -> tuple[Matcher, ...]:
    """The sinks, the members of ``Or`` one by one, and what each of them tracks.

    Rules name a method by its type with what it tracks, and once more by its name alone, for
    receivers that no type is known of: ``Cursor.method("execute").tracks(0)`` beside
    ``calls("*.execute")``. That is the same method, so the same parameters matter. Of a list
    that is a command without a shell, only what names the program matters.
    """
    sinks = tuple(alternatives(flow.sinks))
    completed = (_with_tracked(sink, sinks) for sink in sinks)
    return tuple(each for sink in completed for each in _commands(sink, library.commands))


def alternatives(members: Sequence[Matcher]) -> Iterator[Matcher]:
    """The matchers any of which is enough, each with tracked parameters of its own."""
    for member in members:
        if isinstance(member, OrMatcher):
            yield from alternatives(member.members)
        else:
            yield member


def _with_tracked(sink: Matcher, sinks: Sequence[Matcher]) -> Matcher:
    if not isinstance(sink, CallMatcher) or sink.tracked:
        return sink
    found: dict[TrackedParameter, None] = {}
    for pattern in sink.patterns:
        told = [
            tracked
            for other in sinks
            if isinstance(other, TypedCallMatcher)
            and patterns.last_segment(pattern) in other.methods
            for tracked in other.tracked
        ]
        if not told:
            return sink
        found.update(dict.fromkeys(told))
    return replace(sink, tracked=tuple(found))


def _commands(sink: Matcher, rows: CommandRows) -> Iterator[Matcher]:
    """A sink, with what starts programs apart and in terms of what is dangerous about it."""
    if not isinstance(sink, CallMatcher | TypedCallMatcher) or not _takes_a_command(sink):
        yield sink
        return
    starting, others = _split(sink, rows)
    if others is not None:
        yield others
    if starting is None:
        return
    tests = starting.arguments
    shell = ("shell", Constraint((True,)))
    interpreted = (
        (ArgumentKey(0, (0,)), Constraint((rows.interpreters,), False, "regex")),
        (ArgumentKey(0, (1,)), Constraint((rows.code_options,), False, "regex")),
    )
    yield replace(starting, tracked=_PROGRAM)
    yield replace(
        starting,
        arguments=ArgumentTests(tests.positional, (*tests.keyword, shell)),
        tracked=_COMMAND,
    )
    yield replace(
        starting,
        arguments=ArgumentTests((*tests.positional, *interpreted), tests.keyword),
        tracked=_CODE,
    )


def _takes_a_command(sink: CallMatcher | TypedCallMatcher) -> bool:
    """Whether a sink is about commands as a whole, and has not asked for a shell itself."""
    whole = [t for t in sink.tracked if (t.position == 0 and not t.path) or t.name == "args"]
    return bool(whole or not sink.tracked) and "shell" not in dict(sink.arguments.keyword)


def _split(
    sink: CallMatcher | TypedCallMatcher, rows: CommandRows
) -> tuple[CallMatcher | TypedCallMatcher | None, CallMatcher | TypedCallMatcher | None]:
    """What of a sink starts programs, and the rest of it."""
    if isinstance(sink, CallMatcher):
        starting = tuple(p for p in sink.patterns if p in rows.starting)
        others = tuple(p for p in sink.patterns if p not in starting)
        return (
            replace(sink, patterns=starting) if starting else None,
            replace(sink, patterns=others) if others else None,
        )
    types = sink.receiver.types
    starting = tuple(m for m in sink.methods if any(f"{t}.{m}" in rows.starting for t in types))
    others = tuple(m for m in sink.methods if m not in starting)
    return (
        replace(sink, methods=starting) if starting else None,
        replace(sink, methods=others) if others or not sink.methods else None,
    )
