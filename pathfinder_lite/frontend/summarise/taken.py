"""Objects that were taken out of what holds them: a change shows in their holder as well.

``inner = self.table[key]``, ``rows = TABLE.setdefault(key, [])`` and ``for row in rows`` each give
a name to an object that something else holds. Holders that are variables of the same body and
were asked for an element are told of by ``held``.
"""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pathfinder_lite.facts.graphs import AttributeStore
from pathfinder_lite.facts.nodes import SOME_KEY
from pathfinder_lite.facts.values import (
    NONE,
    RECEIVER,
    Affected,
    Attribute,
    Call,
    Comprehension,
    Free,
    Gate,
    ImportFrom,
    ImportModule,
    Item,
    Iterate,
    Join,
    Kept,
    Loop,
    Mapping,
    Name,
    NodeId,
    Param,
    Position,
    Sequence,
    Unknown,
    Unpacked,
    WithAttribute,
    WithItem,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.graph import GraphBuilder
from pathfinder_lite.frontend.summarise.kept import is_fresh
from pathfinder_lite.frontend.summarise.outer_changes import record_outer_change

_NESTING = 4
"""Holders within one another, and branches that an object may come from, that are followed."""

_CHANGEABLE = (Call, Comprehension, Mapping, Param, Sequence)

_Place = tuple[NodeId, NodeId]
"""What holds an object, and the key it is under."""


def put_back(
    evaluator: Evaluator, old: NodeId, new: NodeId, syntax: nodes.NodeNG, depth: int = _NESTING
) -> None:
    """The object that version ``old`` became ``new`` of is changed where it was taken from."""
    graph = evaluator.body.graph
    root = graph.root(old)
    _put_back_into_operands(evaluator, root, new, syntax)
    for holder, key in list(_places(evaluator, root, syntax, depth)):
        taken = isinstance(graph.nodes[root], Item)
        _change_holder(evaluator, holder, key, (root, new), syntax, depth, told=taken)


def _put_back_into_operands(
    evaluator: Evaluator, made: NodeId, new: NodeId, syntax: nodes.NodeNG
) -> None:
    """What a call gave may be, or be a part of, what it was handed or is a method of."""
    body, graph = evaluator.body, evaluator.body.graph
    call = graph.nodes[made]
    if not isinstance(call, Call) or is_lookup(evaluator, made) or is_fresh(graph, made):
        return
    operands = list(enumerate((*call.positional, *(each for _, each in call.keywords))))
    callee = graph.nodes[call.callee]
    if isinstance(callee, Attribute):
        operands.append((RECEIVER, callee.base))
    for slot, operand in operands:
        root = graph.root(operand)
        if isinstance(graph.nodes[root], _CHANGEABLE):
            for held in sorted({n for n in body.environment.values() if graph.root(n) == root}):
                body.replace_object(held, evaluator.node(Kept(held, made, slot, new), syntax))


def _change_holder(
    evaluator: Evaluator,
    holder: NodeId,
    key: NodeId,
    change: tuple[NodeId, NodeId],
    syntax: nodes.NodeNG,
    depth: int,
    *,
    told: bool,
) -> None:
    """``holder[key]`` is now ``change[1]``; ``told`` when variables know of it already."""
    body, graph = evaluator.body, evaluator.body.graph
    root = graph.root(holder)
    held = sorted({n for n in body.environment.values() if _is_version(graph, n, root)})
    value = graph.nodes[root]
    if held:
        for node in () if told and not isinstance(value, Name | Free | ImportFrom) else held:
            if not _is_replaced(graph, node, holder, key, change[0]):
                version = evaluator.node(WithItem(node, key, change[1]), syntax)
                record_outer_change(evaluator, node, version)
                body.replace_object(node, version)
                put_back_into_field(evaluator, node, version, syntax)
                if depth:
                    put_back(evaluator, node, version, syntax, depth - 1)
        return
    version = evaluator.node(WithItem(holder, key, change[1]), syntax)
    match value:
        case Attribute():
            put_back_into_field(evaluator, holder, version, syntax)
        case Name(name) | Free(name):
            record_outer_change(evaluator, holder, version)
            body.outer.setdefault(name, holder)
            body.bind(name, version)
        case _ if depth:
            put_back(evaluator, holder, version, syntax, depth - 1)
        case _:
            pass


def _is_version(graph: GraphBuilder, node: NodeId, root: NodeId, depth: int = _NESTING) -> bool:
    """Whether a variable's node is a version of an object, as loops and branches change it too."""
    node = graph.root(node)
    if node == root:
        return True
    sides: tuple[NodeId, ...]
    match graph.nodes[node]:
        case Loop(earlier) | Join((earlier,)):
            sides = (earlier,)
        case Gate(_, then, otherwise):
            sides = (then, otherwise)
        case _:
            sides = ()
    return depth > 0 and any(_is_version(graph, each, root, depth - 1) for each in sides)


def _is_replaced(
    graph: GraphBuilder, node: NodeId, since: NodeId, key: NodeId, root: NodeId
) -> bool:
    """Whether a holder was given another object under the key since the object was taken out."""
    while node != since and isinstance(value := graph.nodes[node], WithItem | Affected):
        if isinstance(value, WithItem) and value.key == key:
            return value.value == NONE or graph.root(value.value) != root
        node = value.base
    return False


def _places(
    evaluator: Evaluator, root: NodeId, syntax: nodes.NodeNG, depth: int
) -> Iterator[_Place]:
    """Where an object was taken from."""
    graph = evaluator.body.graph
    match graph.nodes[root]:
        case Item(base, key):
            yield base, key
        case Call(callee, positional) if is_lookup(evaluator, root):
            lookup = graph.nodes[callee]
            assert isinstance(lookup, Attribute)
            yield lookup.base, positional[0]
        case Iterate(value):
            yield from _iterated(evaluator, root, value, 0, syntax)
        case Unpacked(inner, index) if isinstance(each := graph.nodes[inner], Iterate):
            yield from _iterated(evaluator, inner, each.value, index, syntax, unpacked=True)
        case Gate(_, then, otherwise) if depth:
            for side in (then, otherwise):
                yield from _places(evaluator, graph.root(side), syntax, depth - 1)
        case _:
            pass


_WRAPPERS = frozenset({"iter", "list", "reversed", "sorted", "tuple"})


def _iterated(
    evaluator: Evaluator,
    driver: NodeId,
    value: NodeId,
    index: int,
    syntax: nodes.NodeNG,
    *,
    unpacked: bool = False,
) -> Iterator[_Place]:
    """What holds the element that an iteration is at, or part ``index`` of it."""
    graph = evaluator.body.graph
    call = graph.nodes[value]
    if not isinstance(call, Call):
        if not unpacked:
            yield value, evaluator.node(Position(driver), syntax)
        return
    match graph.nodes[call.callee], call.positional:
        case Attribute(base, "values"), () if not unpacked:
            yield base, evaluator.node(Unknown(SOME_KEY), syntax)
        case Attribute(base, "items"), () if unpacked and index == 1:
            yield base, evaluator.node(Unpacked(driver, 0), syntax)
        case Name("enumerate"), (inner, *_) if unpacked and index == 1:
            yield inner, evaluator.node(Position(driver), syntax)
        case Name("zip"), operands if unpacked and 0 <= index < len(operands):
            yield operands[index], evaluator.node(Position(driver), syntax)
        case Name(name), (inner, *_) if name in _WRAPPERS and not unpacked:
            yield inner, evaluator.node(Unknown(SOME_KEY), syntax)
        case _:
            pass


def is_lookup(evaluator: Evaluator, node: NodeId) -> bool:
    """Whether a node is an element that a call took out of a dict."""
    graph = evaluator.body.graph
    call = graph.nodes[node]
    if not isinstance(call, Call) or not call.positional:
        return False
    callee = graph.nodes[call.callee]
    return isinstance(callee, Attribute) and callee.name in ("setdefault", "get")


def put_back_into_field(
    evaluator: Evaluator, old: NodeId, new: NodeId, syntax: nodes.NodeNG, *, noted: bool = True
) -> None:
    """An object that a variable took out of a field is changed in that field as well."""
    graph = evaluator.body.graph
    field = graph.nodes[graph.root(old)]
    if not isinstance(field, Attribute):
        return
    root = graph.root(field.base)
    holders = {n for n in evaluator.body.environment.values() if _is_version(graph, n, root)}
    if isinstance(graph.nodes[root], ImportModule | ImportFrom | Name):
        return
    for holder in sorted(holders):
        if not _stores_field(evaluator, holder, field):
            if noted:
                change = AttributeStore(holder, field.name, new, evaluator.body.condition, True)
                evaluator.body.attribute_stores.append(change)
            version = evaluator.node(WithAttribute(holder, field.name, new), syntax)
            evaluator.body.replace_object(holder, version)


def _stores_field(evaluator: Evaluator, holder: NodeId, field: Attribute) -> bool:
    """Whether a field was given another object since a variable took its object out."""
    graph = evaluator.body.graph
    read = graph.attribute(field.base, field.name, graph.spans[field.base])
    while holder != field.base:
        version = graph.nodes[holder]
        if isinstance(version, Loop):
            holder = version.initial
            continue
        if not isinstance(version, WithAttribute | WithItem | Affected):
            return True
        if isinstance(version, WithAttribute) and version.name == field.name:
            return graph.root(version.value) != read
        holder = version.base
    return False
