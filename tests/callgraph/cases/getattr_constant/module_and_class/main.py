"""`getattr` takes functions and classes out of a module."""

import formats


def export(name, rows):
    writer = getattr(formats, name)
    return writer(rows)


def build():
    cls = getattr(formats, "Table")
    return cls(["a"]).size()


export("as_csv", ["a"])
build()
