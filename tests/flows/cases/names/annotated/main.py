"""Annotated names carry values; a bare annotation binds nothing."""

from typing import Final

from flowcheck import not_sink, sink

BIND_HOST: Final[str] = "0.0.0.0"
LOOPBACK: "str" = "127.0.0.1"


class Listener:
    host: str
    backlog: int = 5

    def __init__(self, host: str) -> None:
        self.host: str = host


def start() -> None:
    address: str
    address = LOOPBACK
    not_sink(address)
    address: str = BIND_HOST
    address: str
    sink(address)


start()
sink(Listener(BIND_HOST).host)
not_sink(Listener(LOOPBACK).host)
