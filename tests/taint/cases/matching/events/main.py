"""Structural matching of dicts, sequences, classes and literals."""
from dataclasses import dataclass

from taintcheck import not_sink, sink, source


@dataclass
class Login:
    user: str
    host: str


@dataclass
class Logout:
    user: str


def describe(event):
    match event:
        case Login(user=name, host="local"):
            return "local"
        case Login(user, host):
            return f"{user}"
        case Logout(user):
            return "bye"
        case {"type": "text", "body": body}:
            return body
        case {"type": "size", **rest}:
            return len(rest)
        case [first, *others]:
            return first
        case str() as text:
            return text
        case _:
            return None


def command(line):
    match line.split():
        case ["get", name]:
            return name
        case ["quit"]:
            return "bye"
        case _:
            return "?"


def choose(mode, value):
    match mode:
        case "a" | "b":
            return value
        case "c":
            return "fixed"


def main():
    text = source()
    sink(describe(Login(text, "remote")))
    not_sink(describe(Login("me", text)))
    not_sink(describe(Logout(text)))
    sink(describe({"type": "text", "body": text}))
    not_sink(describe({"type": "size", "body": text}))
    sink(describe([text, "a"]))
    not_sink(describe(["a", text]))
    sink(describe(text))
    sink(command("get " + text))
    sink(choose("b", text))
    not_sink(choose("c", text))


main()
