"""A test of a path that was resolved for it alone, and raises outside of the folder."""
from pathlib import Path

from taintcheck import not_sink, sink, source

ROOT = Path("/srv")


def bare(name):
    path = ROOT / name
    path.resolve().relative_to(ROOT / "files")
    not_sink(path)


def handled(name):
    path = ROOT / name
    try:
        path.resolve().relative_to(ROOT / "files")
    except ValueError as error:
        raise LookupError(name) from error
    not_sink(path)


def left(name):
    path = ROOT / name
    try:
        path.resolve().relative_to(ROOT / "files")
    except ValueError:
        return
    not_sink(path)


def gone_on(name):
    path = ROOT / name
    try:
        path.resolve().relative_to(ROOT / "files")
    except ValueError:
        print("outside")
    sink(path)


def later(name):
    path = ROOT / name
    sink(path)
    path.resolve().relative_to(ROOT / "files")


for each in (bare, handled, left, gone_on, later):
    try:
        each(source())
    except (ValueError, LookupError):
        pass
