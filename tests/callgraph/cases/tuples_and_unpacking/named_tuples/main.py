"""Functions in the fields of named tuples."""
from collections import namedtuple
from typing import NamedTuple

from actions import copy, paste

Shortcut = namedtuple("Shortcut", ["key", "action"])


class MenuEntry(NamedTuple):
    title: str
    action: object

    def choose(self):
        return self.action()


shortcut = Shortcut("c", copy)
shortcut.action()
MenuEntry("Paste", paste).choose()


def unpacked():
    key, action = Shortcut("v", paste)
    return action()


unpacked()
