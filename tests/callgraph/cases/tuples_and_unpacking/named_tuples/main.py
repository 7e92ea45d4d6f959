"""Functions in the fields of named tuples."""
from collections import namedtuple

from actions import copy, paste

Shortcut = namedtuple("Shortcut", ["key", "action"])

shortcut = Shortcut("c", copy)
shortcut.action()


def unpacked():
    key, action = Shortcut("v", paste)
    return action()


def by_keyword():
    chosen = Shortcut(action=paste, key="v")
    return chosen.action()


def menu():
    for key, action in [shortcut, Shortcut("v", paste)]:
        action()


unpacked()
by_keyword()
menu()
