"""What the parts of the analysis share: variables of nodes, fields of objects, edges found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from pathfinder_lite.callgraph.contexts import Contexts, NodeRef, ScopeRef, base
from pathfinder_lite.callgraph.objects import (
    Container,
    External,
    Function,
    ItemVersion,
    Literal,
    ObjectId,
    ObjectTable,
    Text,
    Variable,
    node_ref,
)
from pathfinder_lite.callgraph.solver import Solver
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library

ANY = "[]"
"""Field of a container: elements whose key or position is not known."""
ALL = "[*]"
"""Field of a container: every element."""
KEYS = "[keys]"
"""Field of a dict: its keys."""
OPAQUE = "()"
"""Path of the one object that stands for what library code gives and no table describes."""
HELD, SETTER, DELETER = "$function", "$setter", "$deleter"
"""Fields of a wrapper: what it wraps, and what a property sets and deletes with."""
SMALL = 500
"""Bodies of a program in which objects of one class are told apart by the place that makes them."""
POSITIONS = 4
"""Leading elements that stay apart when unpacked arguments are handed on."""

_LIKE = {
    "OrderedDict": "dict",
    "defaultdict": "dict",
    "UserDict": "dict",
    "WeakValueDictionary": "dict",
    "WeakKeyDictionary": "dict",
}
"""Library collections by the builtin type they are like; all others are like lists."""


class Site(NamedTuple):
    """Where a call happens: the scope that makes it, and the node."""

    scope: ScopeRef
    node: int


class Operands(NamedTuple):
    """What a call hands over; ``star_at`` is the number of plain operands before the first star."""

    positional: tuple[Variable, ...] = ()
    keywords: tuple[tuple[str, Variable], ...] = ()
    stars: tuple[Variable, ...] = ()
    double_stars: tuple[Variable, ...] = ()

    def prepend(self, variable: Variable) -> Operands:
        """With one more leading operand."""
        return self._replace(positional=(variable, *self.positional))

    def at(self, position: int, keyword: str = "") -> Variable | None:
        """The plain operand for a parameter."""
        if 0 <= position < len(self.positional):
            return self.positional[position]
        return dict(self.keywords).get(keyword) if keyword else None


class EdgeKey(NamedTuple):
    """Caller and callee; a callee outside the project is its exported name."""

    caller: ScopeRef
    callee: ScopeRef | str


class Engine(Protocol):
    """What the parts ask of the whole, because they lie above or beside them."""

    def invoke(
        self, site: Site, callee: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Have a site call an object; what it gives goes to ``result``."""
        ...

    def allocate(
        self, site: Site, class_: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Have a site do what ``type.__call__`` does."""
        ...

    def load(self, site: Site, value: ObjectId, name: str, result: Variable) -> None:
        """Have a site read ``value.name``; what it gives goes to ``result``."""
        ...

    def read_accessors(self, site: Site, base: Variable, name: str, result: Variable) -> None:
        """Have a read whose value is known otherwise run the getters there are."""
        ...

    def dunder(self, receiver: ObjectId, name: str) -> Variable | None:
        """A special method of an object's type; None when it has none."""
        ...

    def inherited_runs(self, receiver: ObjectId, name: str) -> tuple[str, ...]:
        """The methods that a special method inherited from a library class runs on its object."""
        ...

    def descendants(self, class_: ObjectId) -> list[ObjectId]:
        """The project classes below one."""
        ...

    def annotation(self, ref: ScopeRef, index: int) -> ObjectId | None:
        """The class that annotates a parameter, None when nothing does."""
        ...

    def lower(self, ref: ScopeRef, node: NodeId) -> Variable:
        """The variable of a node."""
        ...

    def bind(self, ref: ScopeRef, name: str) -> Variable:
        """The variable of a name of a scope."""
        ...

    def lower_body(self, ref: ScopeRef) -> None:
        """Lower everything of a body that can call something."""
        ...


class State:
    """The growing answer. ``engine`` is set by the analysis once its parts exist."""

    engine: Engine

    def __init__(self, program: Program, library: Library) -> None:
        self.program = program
        self.library = library
        self.modules: dict[int, ModuleFacts] = dict(program.all_facts())
        self.contexts = Contexts(self.modules)
        self.bodies: list[ScopeRef] = []
        bodies = sum(len(facts.scopes) for facts in self.modules.values())
        self.is_small = bodies <= SMALL
        self.objects = ObjectTable()
        self.any_text = self.objects.id(Literal("str"))
        self.solver = Solver(self.any_text, self.objects.callables)
        self.edges: dict[EdgeKey, dict[Site, str]] = {}
        self.unresolved: dict[Site, str] = {}
        self.called: set[ScopeRef] = set()
        self.constructed: set[ObjectId] = set()
        self.stored_names = frozenset(
            store.name
            for facts in self.modules.values()
            for scope in facts.scopes
            for store in scope.attribute_stores
        )
        self._nodes: dict[ScopeRef, list[Variable]] = {}
        self._parameters: dict[ScopeRef, list[Variable]] = {}
        self._fields: dict[tuple[ObjectId, str], Variable] = {}
        self._elements: dict[ObjectId, list[str]] = {}
        self._singletons: dict[ObjectId, Variable] = {}
        self._sources: dict[ObjectId, list[tuple[Variable, str | None]]] = {}
        self._loads: dict[tuple[ObjectId, str], Variable] = {}

    # Places ---------------------------------------------------------------------------------

    def scope(self, ref: ScopeRef) -> Scope:
        """The facts of a scope."""
        return self.modules[ref.module].scopes[ref.scope]

    def scopes(self) -> Iterator[tuple[ScopeRef, Scope]]:
        """Every scope of the project, in order."""
        for index, facts in self.modules.items():
            for scope in facts.scopes:
                yield ScopeRef(index, scope.id), scope

    def parent(self, ref: ScopeRef) -> ScopeRef:
        """The scope around one, in its context."""
        return self.contexts.within(ref, self.scope(ref).parent)

    def slots(self, ref: ScopeRef) -> list[Variable]:
        """The variables of a scope's nodes by number; -1 where there is none yet."""
        known = self._nodes.get(ref)
        if known is None:
            known = self._nodes[ref] = [-1] * len(self.scope(ref).nodes)
        return known

    def parameter(self, ref: ScopeRef, index: int) -> Variable:
        """The variable of a parameter."""
        known = self._parameters.get(ref)
        if known is None:
            known = [self.solver.variable() for _ in self.scope(ref).parameters]
            self._parameters[ref] = known
        return known[index]

    def is_kind(self, site: Site, kind: str) -> bool:
        """Whether the facts record a call of that kind at a site."""
        record = self.program.site(site.scope.module, site.scope.scope, NodeId(site.node))
        return record is not None and record.kind == kind

    # Objects --------------------------------------------------------------------------------

    def singleton(self, value: ObjectId) -> Variable:
        """A variable that points to just one object."""
        known = self._singletons.get(value)
        if known is None:
            known = self._singletons[value] = self.solver.variable()
            self.solver.add(known, value)
        return known

    def literal(self, type_: str) -> ObjectId:
        """Some value of a builtin type."""
        return self.objects.id(Literal(type_))

    def external(self, path: str) -> ObjectId:
        """What an import path outside the project leads to."""
        return self.objects.id(External(self.library.aliases.get(path, path)))

    def container(self, kind: str, site: Site, part: int = 0) -> ObjectId:
        """The collection a place makes; ``part`` tells several of one place apart."""
        node = site.node if not part else -2 - site.node * 8 - part
        return self.objects.id(Container(kind, node_ref(site.scope, node)))

    def field(self, value: ObjectId, name: str) -> Variable:
        """What is stored under a name on an object."""
        key = (value, name)
        known = self._fields.get(key)
        if known is None:
            known = self._fields[key] = self.solver.variable()
        return known

    def stored(self, value: ObjectId, name: str) -> bool:
        """Whether anything was ever stored under the name, or asked for."""
        return (value, name) in self._fields

    # Elements -------------------------------------------------------------------------------

    def put(self, value: ObjectId, key: str | None, source: Variable) -> None:
        """Store an element; ``key`` is the constant key as written by ``key_of``, if known."""
        field = self.field(value, ANY if key is None else key)
        self.solver.copy(source, field)
        self.solver.copy(field, self.field(value, ALL))

    def put_under(self, value: ObjectId, keys: Variable, source: Variable) -> None:
        """Store an element under keys that are values themselves; texts are told apart."""
        self.solver.copy(keys, self.field(value, KEYS))

        def store(key: ObjectId) -> None:
            item = self.objects[key]
            self.put(value, key_of(item.value) if isinstance(item, Text) else None, source)

        self.solver.watch(keys, store)

    def overlay(self, site: NodeRef, base: Variable, key: str | None) -> ObjectId:
        """The version of the containers in ``base`` after a store under ``key``."""
        value = self.objects.id(ItemVersion(site))
        if value not in self._sources:
            self.include(value, base, key)
        return value

    def include(self, value: ObjectId, source: Variable, but: str | None = None) -> None:
        """Elements of the containers in ``source`` are elements of ``value``, but one key's."""
        sources = self._sources.setdefault(value, [])
        if (source, but) in sources:
            return
        sources.append((source, but))
        for name in self._elements.get(value, ()):
            self._connect(value, name, source, but)

    def element(self, value: ObjectId, key: str | None) -> Variable:
        """What reading an element gives; of an unknown key with None, any of them."""
        name = ALL if key is None else key
        known = self._loads.get((value, name))
        if known is not None:
            return known
        target = self._loads[value, name] = self.solver.variable()
        self._elements.setdefault(value, []).append(name)
        self.solver.copy(self.field(value, name), target)
        if name not in (ALL, KEYS):
            self.solver.copy(self.field(value, ANY), target)
        for source, but in tuple(self._sources.get(value, ())):
            self._connect(value, name, source, but)
        return target

    def _connect(self, value: ObjectId, name: str, source: Variable, but: str | None) -> None:
        if name == but:
            return
        target = self._loads[value, name]

        def below(base: ObjectId) -> None:
            if base != value and isinstance(self.objects[base], Container | ItemVersion):
                key = None if name == ALL else name
                self.solver.copy(self.element(base, key), target)

        self.solver.watch(source, below)

    def kind(self, value: ObjectId) -> str:
        """The builtin type a container is like."""
        path = self.container_type(value)
        return path if "." not in path else _LIKE.get(path.rpartition(".")[2], "list")

    def container_type(self, value: ObjectId) -> str:
        """The type of a container: a builtin name, or the path of a library class."""
        item = self.objects[value]
        if isinstance(item, ItemVersion):
            for source, _ in self._sources.get(value, ()):
                for base in self.solver.points_to(source):
                    if isinstance(kept := self.objects[base], Container):
                        return kept.kind
            return "dict"
        return item.kind if isinstance(item, Container) else ""

    # Edges ----------------------------------------------------------------------------------

    def edge(self, site: Site, callee: ScopeRef | str, reason: str) -> None:
        """A call was found; the first reason stays."""
        place = Site(base(site.scope), site.node)
        if isinstance(callee, ScopeRef):
            callee = base(callee)
            self.called.add(callee)
        self.edges.setdefault(EdgeKey(place.scope, callee), {}).setdefault(place, reason)

    def function(self, value: ObjectId) -> ScopeRef | None:
        """The scope of a project function."""
        item = self.objects[value]
        return item.scope if isinstance(item, Function) else None


def key_of(value: object) -> str:
    """A constant key as a field name; equal keys of different type stay apart, as far as needed."""
    return f"[{value!r}]"
