"""A callable object and a function fulfil a callback protocol."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Formatter(Protocol):
    def __call__(self, value: int) -> str:
        ...


class Padded:
    def __init__(self, width: int) -> None:
        self.width = width

    def __call__(self, value: int) -> str:
        return str(value).rjust(self.width)


def plain(value: int) -> str:
    return str(value)


def table(values: "list[int]", formatter: "Formatter") -> None:
    if isinstance(formatter, Formatter):
        for value in values:
            formatter(value)


table([1], Padded(4))
table([2], plain)
