"""Paths that are compared with their folder after, and before, they are resolved."""
import os
from pathlib import Path

from taintcheck import not_sink, sink, source

ROOT = Path("/srv/files")


def resolved(name):
    path = (ROOT / name).resolve()
    if not str(path).startswith(str(ROOT)):
        return
    not_sink(path)


def relative(name):
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError(name)
    not_sink(path)


def unresolved(name):
    path = ROOT / name
    if not str(path).startswith(str(ROOT)):
        return
    sink(path)


def ancestors(name):
    path = Path(os.path.realpath(ROOT / name))
    if ROOT in path.parents:
        not_sink(path)


outside = "../" * 9 + source()
resolved(outside)
try:
    relative(outside)
except ValueError:
    unresolved(source())
ancestors(outside)
