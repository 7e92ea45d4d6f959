"""The text of a callee (spec: matching, section 0): inner calls reduced to their callee."""

from __future__ import annotations

from astroid import nodes

_LONGEST = 120


def spelling(syntax: nodes.NodeNG) -> str:
    """``f(a).b(c)`` is ``f.b``, ``x[0].g()`` is ``x[0].g``; empty for anonymous callees."""
    match syntax:
        case nodes.Name() | nodes.AssignName():
            return str(syntax.name)
        case nodes.Attribute() | nodes.AssignAttr():
            return f"{spelling(syntax.expr)}.{syntax.attrname}"
        case nodes.Call():
            return spelling(syntax.func)
        case nodes.Subscript():
            key = syntax.slice
            text = repr(key.value) if isinstance(key, nodes.Const) else spelling(key)
            return f"{spelling(syntax.value)}[{text}]"
        case nodes.Await():
            return spelling(syntax.value)
        case nodes.Const():
            return repr(syntax.value)[:_LONGEST]
        case _:
            return ""


def last_name(syntax: nodes.NodeNG) -> str:
    """The last segment of a callee, empty when it has none."""
    match syntax:
        case nodes.Name():
            return str(syntax.name)
        case nodes.Attribute():
            return str(syntax.attrname)
        case _:
            return ""
