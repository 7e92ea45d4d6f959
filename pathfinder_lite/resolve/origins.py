"""What a walk through the value graph can end in, and the way it took.

A ``Frame`` is a calling context: a scope, the call that entered it, and the frame of its
caller, as in the call strings of Sharir and Pnueli (1981). A frame without caller is *open*:
whoever calls it is not chosen yet. Resolving a parameter of an open frame chooses each caller
in turn, and the answer carries the frame so extended; whatever is resolved next in that frame
sees the same choice. The same holds for undecided branches and for elements of iterations: the
choice made is an *assumption* of the frame. Thus answers are alternatives of a non-deterministic
computation with the frame as its state, and values that cannot occur together are never combined.

The rest of the program takes ``Literal``, atoms and places from here too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from pathfinder_lite.facts.values import Literal as Literal
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.atoms import Constant as Constant
from pathfinder_lite.resolve.atoms import External as External
from pathfinder_lite.resolve.atoms import Module as Module
from pathfinder_lite.resolve.atoms import Namespace as Namespace
from pathfinder_lite.resolve.atoms import Typed as Typed
from pathfinder_lite.resolve.atoms import Unknown as Unknown
from pathfinder_lite.resolve.places import Hop as Hop
from pathfinder_lite.resolve.places import NodeRef as NodeRef
from pathfinder_lite.resolve.places import Path as Path
from pathfinder_lite.resolve.places import ScopeRef as ScopeRef


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A calling context; interned, so identity is equality.

    ``site``: the call that entered it. ``parent``: the caller's frame, None when open (and for
    module bodies, which nothing calls). ``static``: the frame of the enclosing scope when the
    function object was made. ``arguments``: what it was called with. ``depth``: how many callers
    are chosen. ``entries``: how often the function is on the way up, itself included.
    """

    scope: ScopeRef
    site: NodeRef | None
    parent: Frame | None
    static: Frame | None
    arguments: Arguments | None
    assumptions: tuple[tuple[NodeId, int], ...] = ()
    depth: int = 0
    entries: int = 1

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
        return Instance(self.type, self.site, self.frame, self.arguments, history, self.shared)


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
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.kind, self.items, self.more, self.source)))

    def __hash__(self) -> int:
        return self._hash


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
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        parts = (self.entries, self.more, self.kind, self.default, self.open_ended, self.sources)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class Record:
    """An object that is nothing but its fields: SimpleNamespace, parsed options, NamedTuple."""

    kind: str
    fields: tuple[tuple[str, Operand], ...]
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Generator:
    """An iterator over what a generator function's frame yields, ``taken`` elements of it gone."""

    frame: Frame
    taken: int = 0


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
class Tainted:
    """A value that comes from a source: ``site`` is the source, ``labels`` whose it is.

    Only a taint resolver makes these (see ``tainting``).
    """

    labels: frozenset[int]
    site: NodeRef


Value = (
    Constant
    | Tainted
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


class Answer(NamedTuple):
    """One alternative: a value, the way it came, and the frame in which it holds."""

    value: Value
    path: Path | None
    frame: Frame
