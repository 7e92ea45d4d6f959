"""Decorators, partial applications, and functions that call what they are handed."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Coroutine,
    Descriptor,
    Display,
    ElementOf,
    External,
    Function,
    Generator,
    Given,
    Operand,
    Partial,
    Record,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk

_IDENTITY = External("<identity>")
RESULT = "$result"
"""The field of a future; no attribute of the program has such a name."""

_CALLABLE = (Function, Class, Bound, Partial, Descriptor)


def _decorator(walk: Walk, request: Request) -> Answers:
    """``@d`` and ``@d(...)`` that hand back what they decorate."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        value = a.value if isinstance(a.value, _CALLABLE) else _IDENTITY
        answers.append(Answer(value, a.path, a.frame))
    return answers or [Answer(_IDENTITY, None, request.frame)]


def _decorator_factory(walk: Walk, request: Request) -> Answers:
    return [Answer(_IDENTITY, None, request.frame)]


def _descriptor(walk: Walk, request: Request) -> Answers:
    kind = request.model.returns
    return [
        Answer(Descriptor(kind, a.value), a.path, a.frame)
        for a in operand_answers(walk, request.arguments, 0, request.frame)
    ]


def _partial(walk: Walk, request: Request) -> Answers:
    """A partial application; the row returns the descriptor it is inside a class, if any."""
    held = request.arguments
    if not held.positional:
        return [Answer(Unknown("partial"), None, request.frame)]
    rest = binding.fixed(
        replace(held, positional=held.positional[1:], star_at=max(0, held.star_at - 1)),
        request.frame,
    )
    answers: Answers = []
    for a in walk.argument(held.positional[0], request.frame):
        value: Value = Partial(a.value, rest)
        if request.model.returns:
            value = Descriptor(request.model.returns, value)
        answers.append(Answer(value, a.path, a.frame))
    return answers


def _deferred(walk: Walk, request: Request) -> Answers:
    """An object that gives its first argument when called, as weak references do."""
    return [
        Answer(Partial(_IDENTITY, Arguments((Given(a.value, a.path),), star_at=1)), None, a.frame)
        for a in operand_answers(walk, request.arguments, 0, request.frame)
    ]


def _called(walk: Walk, request: Request) -> Answers:
    """A function that calls its callback and gives what that returns."""
    callback = request.model.callback
    assert callback is not None
    answers: Answers = []
    for f in given(walk, request.arguments, *callback.function, request.frame) or ():
        start = callback.rest_from
        rest = request.arguments.positional[start:] if start >= 0 else ()
        own = (callback.function[1], callback.arguments[1], callback.keywords[1])
        keywords = tuple(k for k in request.arguments.keywords if k[0] not in own)
        for a in given(walk, request.arguments, *callback.arguments, f.frame) or ():
            rest += containers.listed(walk, a.value, a.frame) or ()
        double = tuple(
            Given(a.value, a.path)
            for a in given(walk, request.arguments, *callback.keywords, f.frame) or ()
        )
        arguments = Arguments(
            rest,
            keywords,
            request.arguments.star,
            len(rest),
            (*request.arguments.double_star, *double),
        )
        answers.extend(walk.apply(f.value, arguments, request.site, f.frame, f.path))
    return answers


def _injected(walk: Walk, request: Request) -> Answers:
    """What a framework makes of a dependency: the result, awaited, or what it yields."""
    answers: Answers = []
    for a in _called(walk, request):
        for b in walk.awaited(a):
            if isinstance(b.value, Generator):
                answers += walk.iterate(b.value, b.frame, b.path)
            else:
                answers.append(b)
    return answers


def _submitted(walk: Walk, request: Request) -> Answers:
    """A future of what the callback returns; the row returns the future's type."""
    return [
        Answer(_future(request.model.returns, a), a.path, a.frame) for a in _called(walk, request)
    ]


def _scheduled(walk: Walk, request: Request) -> Answers:
    """A task of a coroutine: a future of what it returns."""
    answers: Answers = []
    position, keyword = request.model.alternatives[0]
    for a in given(walk, request.arguments, position, keyword, request.frame) or ():
        if isinstance(a.value, Record):
            answers.append(a)
            continue
        answers.extend(
            Answer(_future(request.model.returns, b), b.path, b.frame) for b in walk.awaited(a)
        )
    return answers


def _future(kind: str, result: Answer) -> Value:
    return Record(kind, ((RESULT, Given(result.value, result.path)),))


def _awaited(walk: Walk, request: Request) -> Answers:
    """``asyncio.run(coroutine)``."""
    found = operand_answers(walk, request.arguments, 0, request.frame)
    return [b for a in found for b in walk.awaited(a)]


def _gathered(walk: Walk, request: Request) -> Answers:
    """``asyncio.gather(*coroutines)``: their results in order."""
    items: list[Operand] = []
    for operand in request.arguments.positional:
        items.append(_result(walk, walk.argument(operand, request.frame)))
    more: list[Operand] = []
    for star in request.arguments.star:
        for a in walk.argument(star, request.frame):
            listed = containers.listed(walk, a.value, a.frame)
            for element in listed or ():
                found = [_in_own_context(b) for b in walk.argument(element, a.frame)]
                items.append(_result(walk, found))
            if listed is None:
                for c in walk.iterate(a.value, a.frame, a.path):
                    more.extend(Given(b.value, b.path) for b in walk.awaited(c))
    return [Answer(Display("list", tuple(items), tuple(more)), None, request.frame)]


def _in_own_context(a: Answer) -> Answer:
    """A coroutine as its own call saw it, which a list of them does not tell apart."""
    if isinstance(a.value, Coroutine) and a.value.frame.parent is not None:
        return a._replace(frame=a.value.frame.parent)
    return a


def _result(walk: Walk, found: Answers) -> Operand:
    done = [b for a in found for b in walk.awaited(a)]
    if len(done) == 1:
        return Given(done[0].value, done[0].path)
    return ElementOf(Given(Display("list", (), tuple(Given(a.value, a.path) for a in done))))


def _entered(walk: Walk, request: Request) -> Answers:
    """What a context manager handed over gives on entry."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        found = []
        for name in ("__enter__", "__aenter__"):
            for b in walk.attribute(a.value, name, a.frame, a.path):
                if not isinstance(b.value, Unknown):
                    made = walk.apply(b.value, Arguments(), request.site, b.frame, b.path)
                    found += [d for c in made for d in walk.awaited(c)]
            if found:
                break
        known = [b for b in found if not isinstance(b.value, Unknown)]
        answers.extend(known or [a])
    return answers


HANDLERS: dict[str, Handler] = {
    "awaited": _awaited,
    "called": _called,
    "decorator": _decorator,
    "decorator-factory": _decorator_factory,
    "deferred": _deferred,
    "descriptor": _descriptor,
    "entered": _entered,
    "gathered": _gathered,
    "injected": _injected,
    "partial": _partial,
    "scheduled": _scheduled,
    "submitted": _submitted,
}
