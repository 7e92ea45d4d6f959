"""Both branches count in the graph, even under a constant condition."""
from typing import TYPE_CHECKING

DEBUG = False


def trace(text):
    print(text)


def ignore(text):
    return text


if DEBUG:
    log = trace
else:
    log = ignore

if 0:
    trace("never")

if TYPE_CHECKING:
    ignore("only for type checkers")


def work():
    log("work")
    if DEBUG:
        return debug()
    return 1


def debug():
    return len("debug")


work()
