"""Subscripted and call-made bases do not get in the way of lookups."""

from typing import Generic, TypeVar

from flowcheck import not_sink, sink

T = TypeVar("T")


class Holder(Generic[T]):
    host = "127.0.0.1"

    def __init__(self, value: T) -> None:
        self.value = value


class Text(Holder[str]):
    host = "0.0.0.0"


def base():
    return Holder


class Made(base()):
    pass


sink(Text.host)
not_sink(Text("127.0.0.1").value)
sink(Text("0.0.0.0").value)
not_sink(Made("x").host)
