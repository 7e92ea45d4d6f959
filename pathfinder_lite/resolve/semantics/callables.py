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
    Descriptor,
    Display,
    ElementOf,
    External,
    Function,
    Given,
    Operand,
    Partial,
    Unknown,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk

_IDENTITY = External("<identity>")


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
    held = request.arguments
    if not held.positional:
        return [Answer(Unknown("partial"), None, request.frame)]
    rest = binding.fixed(
        replace(held, positional=held.positional[1:], star_at=max(0, held.star_at - 1)),
        request.frame,
    )
    return [
        Answer(Partial(a.value, rest), a.path, a.frame)
        for a in walk.argument(held.positional[0], request.frame)
    ]


def _called(walk: Walk, request: Request) -> Answers:
    """A function that calls its callback and gives what that returns."""
    callback = request.model.callback
    assert callback is not None
    answers: Answers = []
    for f in given(walk, request.arguments, *callback.function, request.frame) or ():
        start = callback.rest_from
        rest = request.arguments.positional[start:] if start >= 0 else ()
        keywords = tuple(k for k in request.arguments.keywords if k[0] != callback.function[1])
        arguments = Arguments(
            rest, keywords, request.arguments.star, len(rest), request.arguments.double_star
        )
        answers.extend(walk.apply(f.value, arguments, request.site, f.frame, f.path))
    return answers


def _awaited(walk: Walk, request: Request) -> Answers:
    """``asyncio.run(coroutine)``."""
    found = operand_answers(walk, request.arguments, 0, request.frame)
    return [b for a in found for b in walk.awaited(a)]


def _gathered(walk: Walk, request: Request) -> Answers:
    """``asyncio.gather(*coroutines)``: their results in order."""
    items: list[Operand] = []
    for operand in request.arguments.positional:
        found = [b for a in walk.argument(operand, request.frame) for b in walk.awaited(a)]
        if len(found) == 1:
            items.append(Given(found[0].value, found[0].path))
        else:
            held = Display("list", (), tuple(Given(a.value, a.path) for a in found))
            items.append(ElementOf(Given(held)))
    more: list[Operand] = []
    for star in request.arguments.star:
        for a in walk.argument(star, request.frame):
            listed = containers.listed(walk, a.value, a.frame)
            for element in listed or ():
                for c in walk.argument(element, a.frame):
                    done = walk.awaited(c)
                    if len(done) == 1:
                        items.append(Given(done[0].value, done[0].path))
            if listed is None:
                for c in walk.iterate(a.value, a.frame, a.path):
                    more.extend(Given(b.value, b.path) for b in walk.awaited(c))
    return [Answer(Display("list", tuple(items), tuple(more)), None, request.frame)]


def _receiver(walk: Walk, request: Request) -> Answers:
    """A method that gives its own object."""
    assert request.receiver is not None
    return [Answer(request.receiver, None, request.frame)]


HANDLERS: dict[str, Handler] = {
    "awaited": _awaited,
    "called": _called,
    "decorator": _decorator,
    "decorator-factory": _decorator_factory,
    "descriptor": _descriptor,
    "gathered": _gathered,
    "partial": _partial,
    "receiver": _receiver,
}
