"""Paths kept below a folder by every customary check, and checks that do not do it."""
import os
from pathlib import Path

from taintcheck import not_sink, sink, source

BASE = "/srv/files"
ROOT = Path("/srv/files").resolve()
UP = "../" * 12


def real(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if not path.startswith(BASE + os.sep):
        raise PermissionError
    not_sink(path)


def normal(name):
    path = os.path.normpath(os.path.join(BASE, name))
    if path.startswith(BASE):
        not_sink(path)
    else:
        sink(path)


def common(name):
    path = os.path.abspath(os.path.join(BASE, name))
    if os.path.commonpath([BASE, path]) == BASE:
        not_sink(path)
    sink(path)


def unresolved(name):
    path = os.path.join(BASE, name)
    if path.startswith(BASE):
        sink(path)
    not_sink(len(path))


def relative(name):
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        sink(path)
        return
    not_sink(path)


def relative_unresolved(name):
    path = ROOT / name
    if path.is_relative_to(ROOT):
        sink(path)
    not_sink(path.is_absolute())


def relative_to(name):
    path = (ROOT / name).resolve()
    try:
        path.relative_to(ROOT)
    except ValueError:
        return
    not_sink(path)


def parents(name):
    path = (ROOT / name).resolve()
    if ROOT not in path.parents:
        return
    not_sink(path)


def base_name(name):
    sink(os.path.join(BASE, os.path.basename(name)))
    not_sink(os.path.join(BASE, "fixed"))


def helper(name):
    path = safe_path(name)
    not_sink(path)


def safe_path(name):
    path = os.path.abspath(os.path.join(BASE, name))
    if not path.startswith(os.path.abspath(BASE) + os.sep):
        raise ValueError("outside")
    return path


def checked_by(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if not is_inside(path):
        return
    not_sink(path)


def is_inside(path):
    return os.path.realpath(path).startswith(BASE + "/")


for function in (real, normal, common, unresolved, relative, relative_unresolved, relative_to,
                 parents, helper, checked_by):
    try:
        function(UP + source())
    except (PermissionError, ValueError):
        pass
unresolved(source())
base_name(source())
