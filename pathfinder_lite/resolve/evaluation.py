"""Which part of the resolver evaluates which kind of node."""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import Node, NodeId
from pathfinder_lite.resolve import (
    apply,
    attributes,
    classes,
    comparisons,
    displays,
    elements,
    exceptions,
    fold,
    gates,
    imports,
    iteration,
    kept_arguments,
    loops,
    module_variables,
    names,
    object_versions,
    parameters,
    returning,
    sent_values,
    shapes,
    type_tests,
)
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS, WIDTH
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    Frame,
    Given,
    Ref,
    Typed,
    Unknown,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def evaluate(walk: Walk, node: NodeId, frame: Frame) -> Answers:
    """The values of a node in a context, worked out anew."""
    value = walk.node(node, frame)
    method = _METHODS.get(type(value))
    if method is None:
        return [Answer(Unknown(type(value).__name__), None, frame)]
    return method(walk, value, node, frame)


def _const(walk: Walk, value: v.Const, node: NodeId, frame: Frame) -> Answers:
    path = hop(None, frame.scope, node, "literal")
    return [Answer(Constant.of(value.value), path, frame)]


def _opaque(walk: Walk, value: v.Opaque, _: NodeId, frame: Frame) -> Answers:
    return [Answer(Typed(f"builtins.{value.type_name}"), None, frame)]


def _unknown(walk: Walk, value: v.Unknown, _: NodeId, frame: Frame) -> Answers:
    return [Answer(Unknown(value.reason), None, frame)]


def _unbound(walk: Walk, _value: v.Unbound, _: NodeId, _frame: Frame) -> Answers:
    return []


def _join(walk: Walk, value: v.Join, _: NodeId, frame: Frame) -> Answers:
    return [a for operand in value.operands for a in walk.resolve(operand, frame)]


def _gate(walk: Walk, value: v.Gate, _: NodeId, frame: Frame) -> Answers:
    return gates.gate(walk, value, frame)


def _sequence(walk: Walk, value: v.Sequence, node: NodeId, frame: Frame) -> Answers:
    if len(value.elements) > DISPLAY_ITEMS:
        walk.limits.hit("display items")
        sample = tuple(Ref(e, frame) for e in value.elements[:WIDTH])
        display = Display(value.kind, (), (*sample, Given(Unknown("limit: display items"))))
        return [Answer(display, None, frame)]
    return displays.display(walk, value, node, frame)


def _unpacked(walk: Walk, value: v.Unpacked, _: NodeId, frame: Frame) -> Answers:
    return [
        b for a in walk.resolve(value.value, frame) for b in elements.unpacked(walk, a, value.index)
    ]


def _await(walk: Walk, value: v.Await, _: NodeId, frame: Frame) -> Answers:
    return [b for a in walk.resolve(value.value, frame) for b in apply.awaited(walk, a)]


def _iterate(walk: Walk, value: v.Iterate, node: NodeId, frame: Frame) -> Answers:
    return iteration.iterate_node(walk, value, node, frame)


def _format(walk: Walk, value: v.Format, node: NodeId, frame: Frame) -> Answers:
    return fold.format_parts(walk, value.parts, node, frame)


_METHODS: dict[type[Node], Callable[..., Answers]] = {
    v.Const: _const,
    v.Opaque: _opaque,
    v.Unknown: _unknown,
    v.Unbound: _unbound,
    v.Param: parameters.param,
    v.Name: names.name,
    v.Free: names.free,
    v.FunctionRef: names.function,
    v.ClassRef: names.class_,
    v.ImportModule: imports.import_module,
    v.ImportFrom: imports.import_from,
    v.Call: apply.call,
    v.Attribute: attributes.attribute_node,
    v.Item: elements.item_node,
    v.Slice: elements.slice_node,
    v.Sequence: _sequence,
    v.Mapping: displays.mapping,
    v.Comprehension: iteration.comprehension,
    v.Binary: fold.binary,
    v.Unary: fold.unary,
    v.Compare: comparisons.compare,
    v.Boolean: gates.boolean,
    v.Gate: _gate,
    v.Join: _join,
    v.Loop: loops.loop,
    v.Last: loops.last,
    v.Position: loops.position,
    v.AtExit: loops.at_exit,
    v.Format: _format,
    v.Formatted: fold.formatted,
    v.Await: _await,
    v.Delegated: apply.delegated,
    v.Sent: sent_values.sent,
    v.Iterate: _iterate,
    v.Unpacked: _unpacked,
    v.UnpackedRest: elements.unpacked_rest,
    v.NonEmpty: comparisons.non_empty,
    v.Importable: imports.importable,
    v.StarImported: module_variables.star_import,
    v.Returns: returning.returns,
    v.IsInstanceOf: type_tests.is_instance_of,
    v.HasShape: shapes.has_shape,
    v.Positional: shapes.positional,
    v.Rest: shapes.rest,
    v.WithItem: object_versions.with_item,
    v.WithComputedAttribute: object_versions.with_computed_attribute,
    v.WithAttribute: object_versions.with_attribute,
    v.Affected: object_versions.affected,
    v.Kept: kept_arguments.kept,
    v.WithArgument: kept_arguments.with_argument,
    v.Rebound: names.rebound,
    v.Enter: apply.enter_node,
    v.Caught: exceptions.caught,
    v.Super: classes.super_,
}
