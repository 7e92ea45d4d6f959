"""Name resolution: the addresses a host resolves to carry the host itself where it is numeric."""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    Given,
    Operand,
    Typed,
    Unknown,
)
from pathfinder_lite.resolve.requests import Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _addresses(walk: Walk, request: Request) -> Answers:
    """``getaddrinfo(host, port)``: rows of (family, type, protocol, name, (host, port)).

    ``None`` as host stands for the unspecified address where the flags say that it is to be bound.
    """
    answers: Answers = []
    for host in given(walk, request.arguments, 0, "host", request.frame) or ():
        for port in given(walk, request.arguments, 1, "port", host.frame) or [
            Answer(Unknown("port"), None, host.frame)
        ]:
            value = host.value
            if value == Constant.of(None):
                passive = _is_passive(walk, request, port)
                value = Constant.of("0.0.0.0" if passive else "127.0.0.1")
            address = Display("tuple", (Given(value, host.path), Given(port.value, port.path)))
            number: Operand = Given(Typed("builtins.int"))
            name: Operand = Given(Typed("builtins.str"))
            row = Display("tuple", (number, number, number, name, Given(address, host.path)))
            answers.append(
                Answer(Display("list", (), (Given(row, host.path),)), host.path, port.frame)
            )
    return answers or [Answer(Unknown("addresses"), None, request.frame)]


def _is_passive(walk: Walk, request: Request, at: Answer) -> bool:
    """Whether flags are given at all: the only one that servers pass is AI_PASSIVE."""
    flags = given(walk, request.arguments, 5, "flags", at.frame) or []
    return any(a.value != Constant.of(0) for a in flags)


HANDLERS: dict[str, Callable[[Walk, Request], Answers]] = {"addresses": _addresses}
