"""Abstract objects: what a variable of the whole-program analysis can point to.

Objects are interned as integers, so that sets of them are compact and iterate in the same order
in every run. Texts get negative numbers: they are the only objects whose number is bounded per
variable.
"""

from __future__ import annotations

from typing import NamedTuple

from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef
from pathfinder_lite.facts.values import NodeId

ObjectId = int
Variable = int


class Function(NamedTuple):
    """A project function or lambda, in the context it was defined in."""

    scope: ScopeRef


class Class(NamedTuple):
    """A project class, made by node ``definition`` of the scope around it."""

    scope: ScopeRef
    definition: NodeRef


class Instance(NamedTuple):
    """Objects of a project class: those made at one place, or all of them."""

    type: ObjectId
    site: NodeRef | None = None


class Module(NamedTuple):
    """A project module, by its number in the program."""

    number: int


class Package(NamedTuple):
    """A folder of modules without code of its own."""

    name: str


class External(NamedTuple):
    """What an import path outside the project leads to; builtins are ``builtins.x``."""

    path: str


class ExternalObject(NamedTuple):
    """Some object of a library class."""

    type: str


class Text(NamedTuple):
    """A string constant."""

    value: str


class Literal(NamedTuple):
    """A value of a builtin type that is not followed."""

    type: str


class Container(NamedTuple):
    """A collection or iterator by the place that makes it; ``kind`` is its builtin type."""

    kind: str
    site: NodeRef


class ItemVersion(NamedTuple):
    """A container after ``base[key] = value``: a store read before the container it overlays."""

    site: NodeRef


class Bound(NamedTuple):
    """A callable and the object it is called on."""

    function: ObjectId
    receiver: ObjectId


class BuiltinMethod(NamedTuple):
    """A method of a builtin value."""

    type: str
    name: str
    receiver: ObjectId


class Wrapped(NamedTuple):
    """A callable or accessor made of another, which it holds under the field ``state.HELD``.

    ``kind`` is the name of the builtin or library function that makes it, or one of those that
    ``wrappers`` gives: partial, identity, dispatched, registering, record.
    """

    kind: str
    site: NodeRef


class SuperObject(NamedTuple):
    """``super()``: look-up goes on after a class in the order of the receiver's."""

    after: ObjectId
    receiver: ObjectId


class Suspended(NamedTuple):
    """A generator (``generator``) or coroutine (``coroutine``) of a project function's body."""

    kind: str
    body: ScopeRef


AbstractObject = (
    Function
    | Class
    | Instance
    | Module
    | Package
    | External
    | ExternalObject
    | Text
    | Literal
    | Container
    | ItemVersion
    | Bound
    | BuiltinMethod
    | Wrapped
    | SuperObject
    | Suspended
)


class ObjectTable:
    """Interns abstract objects; equal ones of one kind are one number."""

    def __init__(self) -> None:
        self._ids: dict[tuple[type, AbstractObject], ObjectId] = {}
        self._objects: list[AbstractObject] = []
        self._texts: list[Text] = [Text("")]
        self.callables: set[ObjectId] = set()

    def id(self, value: AbstractObject) -> ObjectId:
        """The number of an object; negative for texts."""
        key = (type(value), value)
        known = self._ids.get(key)
        if known is None:
            if isinstance(value, Text):
                known = -len(self._texts)
                self._texts.append(value)
            else:
                known = len(self._objects)
                self._objects.append(value)
                if isinstance(value, Function | Class | Wrapped):
                    self.callables.add(known)
            self._ids[key] = known
        return known

    def __getitem__(self, number: ObjectId) -> AbstractObject:
        return self._objects[number] if number >= 0 else self._texts[-number]


def node_ref(scope: ScopeRef, node: int) -> NodeRef:
    """The place of a node; ``node`` may be a synthetic number outside the table."""
    return NodeRef(scope, NodeId(node))
