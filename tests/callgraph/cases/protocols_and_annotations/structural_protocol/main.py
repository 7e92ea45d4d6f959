"""Classes fulfil a protocol without naming it."""

from typing import Protocol


class Greeter(Protocol):
    def greet(self, name: str) -> str:
        ...


class Polite:
    def greet(self, name: str) -> str:
        return "dear " + name


class Brief:
    def greet(self, name: str) -> str:
        return self.short(name)

    def short(self, name: str) -> str:
        return name[:1]


def welcome(greeter: Greeter, name: str) -> str:
    return greeter.greet(name)


welcome(Polite(), "ann")
welcome(Brief(), "bob")
