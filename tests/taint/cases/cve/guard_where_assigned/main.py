"""A value is tested in the branch that gives it, and used where it is not the empty default."""
import re

from taintcheck import maybe, not_sink, numbers, sink, source


def tested():
    name = ""
    if maybe():
        name = numbers()
        if not re.match(r"^[0-9]+$", name):
            return
    if name:
        not_sink(name)  # SPURIOUS


def untested():
    name = ""
    if maybe():
        name = source()
        if not name:
            return
    if name:
        sink(name)


tested()
untested()
