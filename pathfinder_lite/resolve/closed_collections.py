"""Collections whose members are all known, so that a member of one is harmless."""

from __future__ import annotations

import re

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import (
    Class,
    Constant,
    Display,
    External,
    Frame,
    Produced,
    ScopeRef,
    Table,
    Tainted,
    Typed,
    Unknown,
)
from pathfinder_lite.resolve.scopes import class_of_scope
from pathfinder_lite.resolve.walk import Answers, Walk

_OPEN = (External, Produced, Typed, Unknown)
_ALLOWING = re.compile(
    r"(?i)(?:^|_)(?:allow|approved|permit|safe_|trusted|valid_|whitelist|white_list)"
)
"""Names of collections that say what is let through."""


def is_closed(walk: Walk, node: NodeId, frame: Frame) -> bool:
    """Whether all members of a collection are known, or are said to be constants."""
    found = walk.resolve(node, frame)
    if _are_constants(walk, found):
        return True
    shape = walk.node(node, frame)
    if isinstance(shape, v.Attribute) and _is_closed_in_class(walk, shape, frame):
        return True
    if isinstance(shape, v.Call):
        shape = walk.node(shape.callee, frame)
    name = shape.name if isinstance(shape, v.Name | v.Attribute | v.ImportFrom | v.Free) else ""
    is_said = name.isupper() or _ALLOWING.search(name) is not None
    return is_said and all(isinstance(a.value, _OPEN) for a in found)


def _is_closed_in_class(walk: Walk, shape: v.Attribute, frame: Frame) -> bool:
    """Whether a class whose method asks about ``self.NAME`` binds it to constants."""
    scope = walk.scope(frame.scope)
    base = scope.nodes[scope.root(shape.base)]
    owner = ScopeRef(frame.scope.module, scope.parent)
    if not isinstance(base, v.Param) or base.index or walk.scope(owner).kind != "class":
        return False
    type_ = class_of_scope(walk, owner)
    if shape.name not in walk.members(type_):
        return False
    return _are_constants(walk, walk.attribute(type_, shape.name, frame, None))


def _are_constants(walk: Walk, found: Answers) -> bool:
    return bool(found) and all(holds_constants(walk, a.value, a.frame) for a in found)


def holds_constants(walk: Walk, value: object, frame: Frame) -> bool:
    """Whether a collection has members, and no other than constants."""
    match value:
        case Table(entries, more, _, _, open_ended, sources):
            return bool(entries) and not more and not open_ended and not sources
        case Display():
            listed = walk.listed(value, frame)
            operands = listed if listed is not None else (*value.items, *value.more)
            members = [a.value for o in operands for a in walk.argument(o, frame)]
            return bool(members) and not any(isinstance(m, Tainted | Unknown) for m in members)
        case Class() | Constant(value=str()):
            return True
        case _:
            return False
