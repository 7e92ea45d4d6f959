"""The text that ``str``, ``repr`` and ``format`` make of an object of a project class."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Given,
    Instance,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Walk

_CONVERSIONS = {"r": ("__repr__",), "a": ("__repr__",), "s": ("__str__", "__repr__")}
"""The methods that make a text of an object, the first that there is."""


def text_of_instance(walk: Walk, a: Answer, conversion: str, spec: Value | None = None) -> Value:
    """The text of an object, ``conversion`` and ``spec`` being those of a replacement field."""
    assert isinstance(a.value, Instance)
    names = _CONVERSIONS.get(conversion, ("__format__", "__str__", "__repr__"))
    site = a.value.site or a.value.type.definition
    for name in names:
        arguments = Arguments()
        if name == "__format__":
            arguments = Arguments((Given(spec or Constant.of("")),), star_at=1)
        found = [
            c.value
            for b in walk.attribute(a.value, name, a.frame, None)
            for c in walk.apply(b.value, arguments, site, b.frame, None)
        ]
        if found:
            tainted = [each for each in found if isinstance(each, Tainted)]
            return (tainted or found)[0] if tainted or len(set(found)) == 1 else Unknown("text")
    return _text_of_fields(walk, a)


def _text_of_fields(walk: Walk, a: Answer) -> Value:
    """The text made for records: it shows their fields."""
    assert isinstance(a.value, Instance)
    for name in classes.field_names(walk, a.value.type):
        if not _is_shown(walk, a.value.type, name):
            continue
        for b in walk.attribute(a.value, name, a.frame, None):
            if isinstance(b.value, Tainted):
                return b.value
    return Unknown("text")


def _is_shown(walk: Walk, type_: Class, name: str) -> bool:
    """Whether a field's declaration does not say ``repr=False``."""
    scope = walk.scope(type_.scope)
    declared = scope.bindings.get(name)
    shape = scope.nodes[declared] if declared is not None else None
    if not isinstance(shape, v.Call):
        return True
    shown = dict(shape.keywords).get("repr")
    return shown is None or scope.nodes[shown] != v.Const(False)
