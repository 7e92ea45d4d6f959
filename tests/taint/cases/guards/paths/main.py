"""A path below a folder, told after it was resolved, not before."""
import os

from taintcheck import not_sink, sink, source

BASE = "/srv/files"


def resolved(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if not path.startswith(BASE + os.sep):
        return
    not_sink(path)


def unresolved(name):
    path = os.path.join(BASE, name)
    if not path.startswith(BASE):
        return
    sink(path)


def common(name):
    path = os.path.abspath(os.path.join(BASE, name))
    if os.path.commonpath([path, BASE]) != BASE:
        raise ValueError
    not_sink(path + "x")


resolved("../" * 9 + source())
unresolved(source())
try:
    common("../" * 9 + source())
except ValueError:
    pass
