"""What a walk through the value graph can end in, and the way it took.

A ``Frame`` is a calling context: a scope, the call that entered it, and the frame of its
caller, as in the call strings of Sharir and Pnueli (1981). A frame without caller is *open*:
whoever calls it is not chosen yet. Resolving a parameter of an open frame chooses each caller
in turn, and the answer carries the frame so extended; whatever is resolved next in that frame
sees the same choice. The same holds for undecided branches and for elements of iterations: the
choice made is an *assumption* of the frame. Thus answers are alternatives of a non-deterministic
computation with the frame as its state, and values that cannot occur together are never combined.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from pathfinder_lite.facts.values import Literal, NodeId, ScopeId


class ScopeRef(NamedTuple):
    """A scope of the program: index of its module, and its number in it."""

    module: int
    scope: ScopeId


class NodeRef(NamedTuple):
    """A node of the program."""

    scope: ScopeRef
    node: NodeId


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A calling context; interned, so identity is equality.

    ``site``: the call that entered it. ``parent``: the caller's frame, None when open (and for
    module bodies, which nothing calls). ``static``: the frame of the enclosing scope when the
    function object was made. ``arguments``: what it was called with.
    """

    scope: ScopeRef
    site: NodeRef | None
    parent: Frame | None
    static: Frame | None
    arguments: Arguments | None
    assumptions: tuple[tuple[NodeId, int], ...] = ()
    depth: int = 0

    def assumed(self, node: NodeId) -> int | None:
        """The choice made at ``node``, if any."""
        for known, choice in self.assumptions:
            if known == node:
                return choice
        return None


@dataclass(frozen=True, slots=True)
class Lazy:
    """An operand to be resolved in the caller's frame."""

    node: NodeId


@dataclass(frozen=True, slots=True)
class Receiver:
    """The receiver of a method call in the caller's frame: only values that run the method."""

    node: NodeId


@dataclass(frozen=True, slots=True)
class Ref:
    """An operand to be resolved in a frame of its own."""

    node: NodeId
    frame: Frame


@dataclass(frozen=True, slots=True)
class Given:
    """An operand already resolved."""

    value: Value
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ElementOf:
    """An operand that is one element of iterating over another."""

    collection: Lazy | Ref | Given


@dataclass(frozen=True, slots=True)
class ItemOf:
    """An operand that is the element of another under a constant key."""

    collection: Lazy | Ref | Given
    key: Literal


Operand = Lazy | Receiver | Ref | Given | ElementOf | ItemOf


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call hands over. ``star`` / ``double_star`` are unpacked operands, in order.

    ``star_at`` is the number of plain positional operands before the first star.
    """

    positional: tuple[Operand, ...] = ()
    keywords: tuple[tuple[str, Operand], ...] = ()
    star: tuple[Operand, ...] = ()
    star_at: int = 0
    double_star: tuple[Operand, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        parts = (self.positional, self.keywords, self.star, self.star_at, self.double_star)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash

    def prepend(self, operand: Operand) -> Arguments:
        """With one more leading positional operand."""
        return Arguments(
            (operand, *self.positional),
            self.keywords,
            self.star,
            self.star_at + 1,
            self.double_star,
        )


@dataclass(frozen=True, slots=True)
class Constant:
    """A known value; the type travels with it because ``1 == True``."""

    value: Literal
    type_name: str

    @classmethod
    def of(cls, value: Literal) -> Constant:
        """The constant of a Python value."""
        return cls(value, type(value).__name__)


@dataclass(frozen=True, slots=True)
class Function:
    """A project function or lambda with the frame its free variables live in.

    ``fields`` are attributes stored on the function object.
    """

    scope: ScopeRef
    static: Frame
    definition: NodeRef
    fields: tuple[tuple[str, Operand], ...] = ()


@dataclass(frozen=True, slots=True)
class Class:
    """A project class. ``fields`` are attributes stored on it after its body ran."""

    scope: ScopeRef
    static: Frame
    definition: NodeRef
    fields: tuple[tuple[str, Operand], ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A project module."""

    index: int


@dataclass(frozen=True, slots=True)
class Namespace:
    """A project folder without ``__init__.py`` that is imported as a package."""

    name: str


@dataclass(frozen=True, slots=True)
class External:
    """A name of a library, by import path; builtins start with ``builtins.``."""

    path: str


@dataclass(frozen=True, slots=True)
class Produced:
    """What calling ``path`` of a library gave; ``site`` is the call."""

    path: str
    site: NodeRef | None = None
    frame: Frame | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a project class.

    ``site`` and ``frame`` identify the allocation; without ``site`` it is some instance.
    ``history`` leads back through the stores to its fields and the calls it was handed to.
    ``shared`` when it was reached through a variable or field that others can reach too.
    """

    type: Class
    site: NodeRef | None
    frame: Frame | None
    arguments: Arguments | None = None
    history: Version | None = None
    shared: bool = False
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        parts = (self.type.scope, self.site, id(self.frame), id(self.history), self.shared)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash

    def at(self, history: Version | None) -> Instance:
        """This object in another version."""
        return Instance(
            self.type, self.site, self.frame, self.arguments, history, self.shared
        )


@dataclass(frozen=True, slots=True)
class Stored:
    """``object.name = operand``; None when the field was deleted."""

    name: str
    operand: Operand | None


@dataclass(frozen=True, slots=True)
class Handed:
    """The object was handed to a call, as its receiver or an argument."""

    call: NodeId
    slot: int
    frame: Frame


Event = Stored | Handed


@dataclass(frozen=True, slots=True, eq=False)
class Version:
    """A link in an object's history; interned, so identity is equality."""

    event: Event
    earlier: Version | None
    length: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A method and its receiver."""

    function: Value
    receiver: Value


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a constant, a container or a library object, by name."""

    receiver: Value
    name: str


@dataclass(frozen=True, slots=True)
class Display:
    """A sequence or set: ``items`` by position, then ``more`` in unknown number and order.

    ``source`` is a collection whose elements follow the items, unresolved until asked for.
    """

    kind: str
    items: tuple[Operand, ...] = ()
    more: tuple[Operand, ...] = ()
    source: Lazy | Ref | Given | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A dict: ``entries`` under constant keys, ``more`` under keys that are not known.

    ``default`` makes missing values, as in ``defaultdict``. ``kind`` is its type's dotted name.
    ``sources`` are mappings whose entries count where ``entries`` has none, later ones first.
    """

    entries: tuple[tuple[Literal, Operand], ...] = ()
    more: tuple[tuple[Operand, Operand], ...] = ()
    kind: str = "dict"
    default: Operand | None = None
    open_ended: bool = False
    sources: tuple[Lazy | Ref | Given, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """An object that is nothing but its fields: SimpleNamespace, parsed options, NamedTuple."""

    kind: str
    fields: tuple[tuple[str, Operand], ...]
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Generator:
    """An iterator over what a generator function's frame yields."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class Coroutine:
    """An unawaited call of an async function."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class Partial:
    """``functools.partial(callee, …)``."""

    callee: Value
    arguments: Arguments


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A function wrapped in ``property``, ``staticmethod``, ``classmethod`` or a kin of them."""

    kind: str
    function: Value
    setter: Value | None = None


@dataclass(frozen=True, slots=True)
class SuperObject:
    """``super()``: lookup goes on after ``after`` in the receiver's method resolution order."""

    after: Class
    receiver: Value


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration."""

    type: Class
    name: str
    operand: Operand


@dataclass(frozen=True, slots=True)
class Typed:
    """An object of a known builtin or library type whose value is not known."""

    type_name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing is known, and why."""

    reason: str


Value = (
    Constant
    | Function
    | Class
    | Module
    | Namespace
    | External
    | Produced
    | Instance
    | Bound
    | Method
    | Display
    | Table
    | Record
    | Generator
    | Coroutine
    | Partial
    | Descriptor
    | SuperObject
    | Member
    | Typed
    | Unknown
)


class Hop(NamedTuple):
    """One step of a path: a place, and what happened there (``note`` is a key of ``paths``)."""

    scope: ScopeRef
    node: NodeId
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """A linked list of hops, latest first."""

    hop: Hop
    previous: Path | None

    def hops(self) -> list[Hop]:
        """Oldest first."""
        found = []
        path: Path | None = self
        while path is not None:
            found.append(path.hop)
            path = path.previous
        return found[::-1]


class Answer(NamedTuple):
    """One alternative: a value, the way it came, and the frame in which it holds."""

    value: Value
    path: Path | None
    frame: Frame


@dataclass(slots=True)
class FrameTable:
    """Interns frames; equal contexts are one object."""

    frames: dict[tuple[object, ...], Frame] = field(default_factory=dict)
    versions: dict[tuple[Event, int], Version] = field(default_factory=dict)

    def version(self, event: Event, earlier: Version | None) -> Version:
        """The version of an object after one more event."""
        key = (event, id(earlier))
        known = self.versions.get(key)
        if known is None:
            length = 1 if earlier is None else earlier.length + 1
            known = self.versions[key] = Version(event, earlier, length)
        return known

    def frame(
        self,
        scope: ScopeRef,
        site: NodeRef | None = None,
        parent: Frame | None = None,
        static: Frame | None = None,
        arguments: Arguments | None = None,
        assumptions: tuple[tuple[NodeId, int], ...] = (),
    ) -> Frame:
        """The frame with these parts."""
        key = (scope, site, id(parent), id(static), arguments, assumptions)
        known = self.frames.get(key)
        if known is None:
            depth = 0 if parent is None else parent.depth + 1
            known = Frame(scope, site, parent, static, arguments, assumptions, depth)
            self.frames[key] = known
        return known

    def with_parent(self, frame: Frame, parent: Frame | None) -> Frame:
        """The same context under a caller about which more is known."""
        if frame.parent is parent:
            return frame
        return self.frame(
            frame.scope, frame.site, parent, frame.static, frame.arguments, frame.assumptions
        )

    def with_static(self, frame: Frame, owner: Frame, refined: Frame) -> Frame:
        """The same context with more known of ``owner``, one of the frames it closes over."""
        if frame is owner:
            return refined
        if frame.static is None:
            return frame
        static = self.with_static(frame.static, owner, refined)
        if static is frame.static:
            return frame
        return self.frame(
            frame.scope, frame.site, frame.parent, static, frame.arguments, frame.assumptions
        )

    def assume(self, frame: Frame, node: NodeId, choice: int) -> Frame:
        """The same context with one more choice made."""
        if frame.assumed(node) == choice:
            return frame
        assumptions = tuple(sorted((*frame.assumptions, (node, choice))))
        return self.with_assumptions(frame, assumptions)

    def with_assumptions(
        self, frame: Frame, assumptions: tuple[tuple[NodeId, int], ...]
    ) -> Frame:
        """The same context with exactly these choices."""
        if assumptions == frame.assumptions:
            return frame
        return self.frame(
            frame.scope, frame.site, frame.parent, frame.static, frame.arguments, assumptions
        )
