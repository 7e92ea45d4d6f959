"""Tests of where an address leads: the host of a parsed URL, or a path of the site itself."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Constant, Display, Frame
from pathfinder_lite.resolve.walk import Walk

_OTHER_SITE = ("//", "/\\", "\\")
_OWN_HOSTS = frozenset({"get_host", "host", "host_name", "hostname", "netloc", "server_name"})


def texts(walk: Walk, node: NodeId, frame: Frame) -> list[str] | None:
    """The constant texts that a node, or each member of a tuple, can be; None for any other."""
    found: list[str] = []
    for a in walk.resolve(node, frame):
        listed = walk.listed(a.value, a.frame) if isinstance(a.value, Display) else None
        members = [a] if listed is None else [b for o in listed for b in walk.argument(o, a.frame)]
        for member in members:
            if not isinstance(member.value, Constant) or not isinstance(member.value.value, str):
                return None
            found.append(member.value.value)
    return found or None


def refuses_other_sites(walk: Walk, call: v.Call, frame: Frame) -> bool:
    """Whether a failed ``startswith`` leaves paths of this site: no ``//``, and a ``/`` is tested.

    That a single slash begins the text may be tested anywhere in the function.
    """
    refused = texts(walk, call.positional[0], frame) if call.positional else None
    if refused is None or not any(each in _OTHER_SITE for each in refused):
        return False
    callee = walk.node(call.callee, frame)
    nodes = walk.scope(frame.scope).nodes
    for other in nodes:
        method = nodes[other.callee] if isinstance(other, v.Call) and other.positional else None
        if isinstance(method, v.Attribute) and isinstance(callee, v.Attribute):
            assert isinstance(other, v.Call)
            is_same = _before_calls(nodes, method.base) == _before_calls(nodes, callee.base)
            is_same = is_same and method.name == callee.name
            if is_same and texts(walk, other.positional[0], frame) == ["/"]:
                return True
    return False


def _before_calls(nodes: tuple[v.Node, ...], node: NodeId) -> NodeId:
    """A text before the methods that were called on it, none of which changes it."""
    shape = nodes[node]
    while isinstance(shape, v.Affected):
        node, shape = shape.base, nodes[shape.base]
    return node


def is_below_domain(walk: Walk, call: v.Call, frame: Frame) -> bool:
    """Whether ``endswith`` is asked about subdomains: ``host.endswith(".example.org")``."""
    if not call.positional:
        return False
    asked = call.positional[0]
    shape = walk.node(asked, frame)
    if isinstance(shape, v.Binary) and shape.operator == "+":
        dot = texts(walk, shape.left, frame)
        return dot is not None and all(each.startswith(".") for each in dot)
    if isinstance(shape, v.Format) and shape.parts:
        dot = texts(walk, shape.parts[0], frame)
        return dot is not None and all(each.startswith(".") for each in dot)
    ends = texts(walk, asked, frame)
    return ends is not None and all(each.startswith(".") for each in ends)


def is_own_host(walk: Walk, node: NodeId, frame: Frame) -> bool:
    """Whether an expression is the host of the request or of the site: ``request.get_host()``."""
    shape = walk.node(node, frame)
    if isinstance(shape, v.Call):
        shape = walk.node(shape.callee, frame)
    name = shape.name if isinstance(shape, v.Attribute | v.Name | v.ImportFrom | v.Free) else ""
    if isinstance(shape, v.Item):
        key = walk.node(shape.key, frame)
        name = key.value if isinstance(key, v.Const) and isinstance(key.value, str) else ""
    return name.lower() in _OWN_HOSTS
