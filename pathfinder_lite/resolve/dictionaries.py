"""``vars(object)`` and ``object.__dict__``: the fields of an instance by name."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import classes, containers, descriptors, fields
from pathfinder_lite.resolve.origins import Class, Frame, Given, Instance, Stored, Table
from pathfinder_lite.resolve.walk import Walk


def fields_of(walk: Walk, value: Instance, frame: Frame) -> Table:
    """The fields of an instance whose names are known."""
    names = _stored_names(value)
    names += _keys_of_dictionary(walk, value, frame)
    names += classes.field_names(walk, value.type)
    names += _own_fields(walk, value)
    names = [name for name in dict.fromkeys(names) if name != "__dict__"]
    table = Table(open_ended=not names)
    for name in names:
        if descriptors.guards(walk, value.type, name, frame):
            # A descriptor reads its value here: asking it would lead back.
            found = fields.field(walk, value, name, frame) or []
        else:
            found = walk.attribute(value, name, frame, None)
        if len(found) == 1:
            table = containers.with_entry(table, name, Given(found[0].value, found[0].path))
    return table


def _stored_names(value: Instance) -> list[str]:
    found: set[str] = set()
    version = value.history
    while version is not None:
        event = version.event
        if isinstance(event, Stored):
            found.add(event.name)
        version = version.earlier
    return sorted(found)


def _keys_of_dictionary(walk: Walk, value: Instance, frame: Frame) -> list[str]:
    """The names of what was stored in the object's ``__dict__``."""
    return [
        key
        for a in fields.field(walk, value, "__dict__", frame) or ()
        if isinstance(a.value, Table)
        for key, _ in containers.all_entries(walk, a.value, a.frame)
        if isinstance(key, str)
    ]


def _own_fields(walk: Walk, value: Instance) -> list[str]:
    found = []
    for type_ in walk.order(value.type):
        if isinstance(type_, Class):
            for node in walk.scope(type_.scope).bindings.values():
                shape = walk.scope(type_.scope).nodes[node]
                if isinstance(shape, v.FunctionRef):
                    facts = walk.program.facts(type_.scope.module)
                    assert facts is not None
                    stores = facts.scopes[shape.scope].attribute_stores
                    found += [store.name for store in stores]
    return sorted(set(found))
