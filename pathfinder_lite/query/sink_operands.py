"""What a sink takes: the operands of a call that its tracked parameters can get their value from.

A parameter is given by position, by keyword, as the element of a ``*`` operand that stands at its
place, or as the entry of a ``**`` operand under its name; only what can give it is followed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.query.fixed_starts import is_fixed, takes_address
from pathfinder_lite.query.handed_calls import handed_over
from pathfinder_lite.query.questions import sparing
from pathfinder_lite.query.signatures import parameter_names
from pathfinder_lite.query.sites import names_of
from pathfinder_lite.query.written import place_of_argument
from pathfinder_lite.queryir.matchers import ArgumentKey, TrackedParameter
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Display,
    ElementOf,
    Frame,
    Given,
    ItemOf,
    Lazy,
    Operand,
)
from pathfinder_lite.resolve.resolver import Resolver

_EXECUTING = ("execute", "executemany")

RECEIVER = "self"
"""The tracked name that stands for the object a method is called on."""


class SinkOperands:
    """Operands as a walk sees them; ``plain`` is asked for parameter names."""

    def __init__(self, walk: Resolver, plain: Resolver) -> None:
        self._walk = walk
        self._plain = plain

    def of(
        self, sink: NodeId, tracked: Sequence[TrackedParameter], frame: Frame
    ) -> Iterator[tuple[Operand, str]]:
        """The tracked arguments of a call, else all, with their places in words; what is read.

        What a sink returns is no argument: tracking it alone asks for nothing.
        """
        scope = self._walk.scope(frame.scope)
        shape = scope.nodes[sink]
        if not isinstance(shape, v.Call):
            yield Lazy(shape.base if isinstance(shape, v.Attribute) else sink), ""
            return
        arguments = binding.of_call(self._walk, shape, frame)
        wanted = [t for t in tracked if not t.returns and t.name != RECEIVER]
        callee = scope.nodes[shape.callee]
        if isinstance(callee, v.Attribute):
            given = arguments.positional or arguments.keywords
            if any(t.name == RECEIVER for t in tracked) or not (given or tracked):
                yield Lazy(callee.base), "the object" if tracked else ""
        if not wanted and any(t.name == RECEIVER for t in tracked):
            return
        # Asked of the plain walk first, as nearly no call hands a function over.
        self._plain.refuel()
        handed = handed_over(self._plain, shape, frame) and handed_over(self._walk, shape, frame)
        names = self._parameters(shape, frame) or _paired(wanted) if wanted else ()
        for function, passed in handed:
            arguments = passed
            names = parameter_names(self._plain, function.value) or _paired(wanted)
        if not wanted and not handed:
            arguments = self._without_bound(shape, arguments, frame)
        is_address = takes_address(self._plain, shape, frame, [f.value for f, _ in handed])
        for operand, place in self._plain_operands(shape, arguments, wanted, names, frame):
            written = operand.node if is_address and isinstance(operand, Lazy) else None
            if written is None or not is_fixed(self._plain, written, frame):
                yield operand, place
        yield from self._unpacked(arguments, wanted, names, frame)

    def _without_bound(self, call: v.Call, arguments: Arguments, frame: Frame) -> Arguments:
        """The arguments that may become part of what the call runs: not values bound to it.

        A method that is not known takes them like the cursors of PEP 249, if it is called so.
        """
        nodes = self._walk.scope(frame.scope).nodes
        callee = nodes[call.callee]
        if not isinstance(callee, v.Attribute):
            return arguments
        bound = self._plain.library.bound
        names = self._names_of(call.callee, callee.name, frame)
        row = next((bound[name] for name in sorted(names) if name in bound), None)
        if row is None and not names and _executes(nodes, call, callee):
            row = (1, "")
        if row is None:
            return arguments
        position, keyword = row
        return replace(
            arguments,
            positional=arguments.positional[:position],
            keywords=tuple(each for each in arguments.keywords if each[0] != keyword),
        )

    def _callees(self, callee: NodeId, frame: Frame) -> list[Answer]:
        self._plain.refuel()
        shape = self._plain.node(callee, frame)
        with sparing(self._plain, shape.name if isinstance(shape, v.Attribute) else ""):
            return self._plain.resolve(callee, frame)

    def _names_of(self, callee: NodeId, written: str, frame: Frame) -> set[str]:
        """Full names of what is called; none when nothing is known of it."""
        return {
            name
            for a in self._callees(callee, frame)
            for name in names_of(self._plain, a.value, written)
        }

    def returned(self, value: NodeId, frame: Frame) -> Iterator[tuple[Operand, str]]:
        """The body that a view returns: a text, or the first of several; others become JSON."""
        shape = self._walk.node(value, frame)
        if isinstance(shape, v.Sequence):
            if shape.kind == "tuple" and shape.elements:
                yield Lazy(shape.elements[0]), ""
            return
        if not isinstance(shape, v.Mapping | v.Comprehension):
            yield Lazy(value), ""

    def _plain_operands(
        self,
        call: v.Call,
        arguments: Arguments,
        wanted: Sequence[TrackedParameter],
        names: tuple[str, ...],
        frame: Frame,
    ) -> Iterator[tuple[Operand, str]]:
        for position, operand in enumerate(arguments.positional):
            name = names[position] if position < len(names) else ""
            chosen = [t for t in wanted if t.position == position or t.name == name != ""]
            place = place_of_argument(call, ArgumentKey(position), names)
            for part in self._parts(operand, chosen, frame) if chosen or not wanted else ():
                yield part, place
        for keyword, operand in arguments.keywords:
            at = names.index(keyword) if keyword in names else -1
            chosen = [t for t in wanted if t.name == keyword or t.position == at != -1]
            place = place_of_argument(call, keyword, names)
            for part in self._parts(operand, chosen, frame) if chosen or not wanted else ():
                yield part, place

    def _unpacked(
        self,
        arguments: Arguments,
        wanted: Sequence[TrackedParameter],
        names: tuple[str, ...],
        frame: Frame,
    ) -> Iterator[tuple[Operand, str]]:
        """What ``*`` and ``**`` operands give to the parameters that nothing else gives."""
        if not wanted:
            for star in arguments.star:
                if isinstance(star, Lazy):
                    yield ElementOf(star), ""
            for mapping in arguments.double_star:
                yield mapping, ""
            return
        for t in wanted:
            position, name = _at_place(t, names)
            if position is not None and position < arguments.star_at:
                continue
            if name and name in dict(arguments.keywords):
                continue
            for operand in self._entries(arguments, position, name):
                for part in self._parts(operand, [t], frame):
                    yield part, name

    def _entries(self, arguments: Arguments, position: int | None, name: str) -> Iterator[Operand]:
        """What unpacked operands hold for a parameter."""
        for star in arguments.star:
            if isinstance(star, Lazy):
                told = position is not None and len(arguments.star) == 1
                at = (position or 0) - arguments.star_at
                yield ItemOf(star, at) if told else ElementOf(star)
        for mapping in arguments.double_star:
            if isinstance(mapping, Lazy):
                yield ItemOf(mapping, name) if name else mapping

    def _parts(
        self, operand: Operand, chosen: Sequence[TrackedParameter], frame: Frame
    ) -> Iterator[Operand]:
        """The elements of an operand that are tracked, where it has any; else all of it."""
        if not chosen or any(not t.path for t in chosen):
            yield operand
            return
        for a in self._walk.argument(operand, frame):
            for t in chosen:
                yield from self._element(Given(a.value, a.path), t.path, a.frame)

    def _element(self, operand: Operand, path: tuple[int, ...], frame: Frame) -> Iterator[Operand]:
        if not path:
            yield operand
            return
        for a in self._walk.argument(operand, frame):
            listed = self._walk.listed(a.value, a.frame)
            if listed is None and isinstance(a.value, Display) and path[0] < len(a.value.items):
                # Of an open list the leading elements are known.
                listed = a.value.items if path[0] >= 0 else None
            if listed is None:
                # A value without elements counts as a whole; of an open list, any element may.
                yield Given(a.value, a.path)
            elif -len(listed) <= path[0] < len(listed):
                yield from self._element(listed[path[0]], path[1:], a.frame)

    def _parameters(self, call: v.Call, frame: Frame) -> tuple[str, ...]:
        for a in self._callees(call.callee, frame):
            names = parameter_names(self._plain, a.value)
            if names:
                return names
        return ()


def _executes(nodes: tuple[v.Node, ...], call: v.Call, callee: v.Attribute) -> bool:
    """Whether a call looks like that of a cursor, with values for a statement."""
    return (
        callee.name in _EXECUTING
        and len(call.positional) > 1
        and isinstance(nodes[call.positional[1]], v.Sequence | v.Mapping)
    )


def _paired(wanted: Sequence[TrackedParameter]) -> tuple[str, ...]:
    """Parameter names by position where only the rule tells them: ``.tracks(0, 1, "src", "dst")``.

    Rules give the same parameters by position and by name, in the same order.
    """
    positions = [t.position for t in wanted if t.position is not None]
    names = [t.name for t in wanted if t.name]
    if not names or len(positions) != len(names):
        return ()
    by_position = dict(zip(positions, names, strict=True))
    return tuple(by_position.get(each, "") for each in range(max(positions) + 1))


def _at_place(t: TrackedParameter, names: tuple[str, ...]) -> tuple[int | None, str]:
    """A tracked parameter's position and name, as far as they are known."""
    position = t.position
    if position is None and t.name in names:
        position = names.index(t.name)
    if t.name or position is None or position >= len(names):
        return position, t.name or ""
    return position, names[position]
