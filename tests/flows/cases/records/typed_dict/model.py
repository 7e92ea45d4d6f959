from typing import TypedDict


class Options(TypedDict, total=False):
    host: str
    gateway: str


def defaults() -> Options:
    options = Options(host="0.0.0.0")
    options["host"] = "127.0.0.1"
    return options
