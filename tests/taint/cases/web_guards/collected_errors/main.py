"""Errors are collected first and looked at later."""
from taintcheck import not_sink, sink, source

KNOWN = {"a", "b"}


def listed(name):
    errors = []
    if name not in KNOWN:
        errors.append("name")
    if errors:
        return errors
    not_sink(name)


def ignored(name):
    errors = []
    if name not in KNOWN:
        errors.append("name")
    print(len(errors))
    sink(name)


def named(name, note):
    errors = {}
    if name not in KNOWN:
        errors["name"] = "not known"
    if not note:
        errors["note"] = "missing"
    if errors:
        return errors
    not_sink(name)
    sink(note)


listed(source())
ignored(source())
named(source(), source())
named("a", source())
