"""Library functions that are handed to another one to be called: ``to_thread(os.system, line)``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.library_callbacks import callback_arguments, callback_of
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import Answer, Arguments, External, Frame, Method, Partial
from pathfinder_lite.resolve.resolver import Resolver

_LONGEST = 4
"""Partial applications within one another."""


def handing_candidates(resolver: Resolver, names: Iterable[str]) -> Iterator[LocatedCall]:
    """Calls of functions that call what they are handed, given something called so."""
    program, calling = resolver.program, resolver.library.calling
    seen: set[tuple[int, int, int]] = set()
    handing = {index for name in sorted(calling) for index in program.files_mentioning(name)}
    for name in names:
        for index in program.files_mentioning(name):
            if index not in handing:
                continue
            for located in program.calls_handing(index, name):
                key = (located.module, located.scope.id, located.site.node)
                if located.site.name in calling and key not in seen:
                    seen.add(key)
                    yield located


def handed_over(walk: Resolver, call: v.Call, frame: Frame) -> list[tuple[Answer, Arguments]]:
    """The library functions that a call has called, with what they are given."""
    callee = walk.node(call.callee, frame)
    held = _held(walk, call, frame)
    if held:
        return held
    name = callee.name if isinstance(callee, v.Attribute | v.Name | v.ImportFrom | v.Free) else ""
    if name not in walk.library.calling or not (call.positional or call.keywords):
        return []
    arguments = binding.of_call(walk, call, frame)
    found: list[tuple[Answer, Arguments]] = []
    for a in walk.resolve(call.callee, frame):
        callback = callback_of(walk, a.value)
        if callback is None:
            continue
        for function in given(walk, arguments, *callback.function, a.frame) or ():
            passed = callback_arguments(walk, callback, arguments, function.frame)
            value = function.value
            for _ in range(_LONGEST):
                if isinstance(value, Partial):
                    passed = binding.merge(value.arguments, passed)
                    value = value.callee
            if isinstance(value, External | Method):
                found.append((function._replace(value=value), passed))
    return found


def _held(walk: Resolver, call: v.Call, frame: Frame) -> list[tuple[Answer, Arguments]]:
    """The library functions of partial applications that are called, with all they are given."""
    if not isinstance(walk.node(call.callee, frame), v.Call | v.Name | v.Free):
        return []
    partials = [a for a in walk.resolve(call.callee, frame) if isinstance(a.value, Partial)]
    found: list[tuple[Answer, Arguments]] = []
    for a in partials:
        value, passed = a.value, binding.of_call(walk, call, a.frame)
        for _ in range(_LONGEST):
            if isinstance(value, Partial):
                passed = binding.merge(value.arguments, passed)
                value = value.callee
        if isinstance(value, External | Method):
            found.append((a._replace(value=value), passed))
    return found
