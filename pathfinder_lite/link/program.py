"""One program of many modules: who a dotted name is, read lazily.

The program asks its ``ModuleSource`` for facts only when a name leads into a file, so a scan
for one rule reads few files in depth.
"""

from __future__ import annotations

from collections import abc
from typing import NamedTuple

from pathfinder_lite.facts.graphs import AttributeStore, CallSite, Scope
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.values import (
    NONE,
    Call,
    FunctionRef,
    NodeId,
    ScopeId,
)
from pathfinder_lite.link import field_uses
from pathfinder_lite.link.aliases import (
    given_parameters,
    handed_names,
    holders,
    holders_of_lambda,
    names_in,
)
from pathfinder_lite.link.call_bindings import CallBindings
from pathfinder_lite.link.callee_names import callee_names
from pathfinder_lite.link.module_source import ModuleSource


class ModuleEntry(NamedTuple):
    """A file's place in the program: all names an import can reach it by, the primary first."""

    path: str
    module: str
    names: tuple[str, ...]
    is_package: bool


class LocatedCall(NamedTuple):
    """A call site and where it is: module index, scope, record."""

    module: int
    scope: Scope
    site: CallSite


_VariableStores = dict[tuple[ScopeId, str], list[tuple[ScopeId, NodeId]]]
"""Stores of a module's functions by the scope and name of the variable."""

_Handing = tuple[dict[str, tuple[LocatedCall, ...]], dict[ScopeId, tuple[LocatedCall, ...]]]
"""Calls of a module by the names and by the functions they are handed."""


class LocatedStore(NamedTuple):
    """A store to an attribute and where it is."""

    module: int
    scope: Scope
    store: AttributeStore


class Program:
    """The modules of a project and the names that lead to them."""

    def __init__(self, entries: abc.Sequence[ModuleEntry], source: ModuleSource) -> None:
        self.entries = tuple(entries)
        self._source = source
        self._by_name: dict[str, list[int]] = {}
        self._namespaces: set[str] = set()
        for index, entry in enumerate(self.entries):
            for name in entry.names:
                self._by_name.setdefault(name, []).append(index)
                parent = name.rpartition(".")[0]
                while parent:
                    self._namespaces.add(parent)
                    parent = parent.rpartition(".")[0]
        self._lines: dict[int, list[str]] = {}
        self._aliases: dict[int, dict[str, tuple[str, ...]]] = {}
        self._imported: dict[str, bool] = {}
        self._declared: dict[tuple[str, str], bool] = {}
        self._variable_stores: dict[int, _VariableStores] = {}
        self._handing: dict[int, _Handing] = {}
        self._calls: dict[str, tuple[LocatedCall, ...]] = {}
        self._sites: dict[tuple[int, int], dict[int, CallSite]] = {}
        self._handed: dict[int, frozenset[str]] = {}
        self._stores: dict[tuple[str, tuple[int, ...]], tuple[LocatedStore, ...]] = {}
        self._fields_changed: dict[int, frozenset[str]] = {}
        self._fields_handed: dict[int, field_uses.Handed] = {}
        self._stores_of_module: dict[int, dict[str, list[LocatedStore]]] = {}
        self.call_bindings = CallBindings()
        self._calls_of_module: dict[int, dict[str, list[LocatedCall]]] = {}

    def facts(self, index: int) -> ModuleFacts | None:
        """The facts of a module, None when it could not be analysed."""
        return self._source.facts(index)

    def is_smaller_than(self, size: int) -> bool:
        """Whether all files together have fewer bytes."""
        return self._source.size() < size

    def source_lines(self, index: int) -> list[str]:
        """The source of a module, by lines."""
        lines = self._lines.get(index)
        if lines is None:
            lines = self._lines[index] = self._source.text(index).split("\n")
        return lines

    def all_facts(self) -> abc.Iterator[tuple[int, ModuleFacts]]:
        """Every module that could be analysed, by index, in order."""
        indexes = range(len(self.entries))
        self._source.extract_all(indexes)
        for index in indexes:
            facts = self.facts(index)
            if facts is not None:
                yield index, facts

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        """Modules whose text holds ``name`` as a word."""
        return self._source.files_mentioning(name)

    def is_imported(self, root: str) -> bool:
        """Whether any module may import a package, by its first name."""
        known = self._imported.get(root)
        if known is None:
            known = self._imported[root] = bool(self._source.files_importing(root))
        return known

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        """Modules that may declare a function whose first parameter has that name."""
        return self._source.files_declaring(parameter)

    def declares(self, function: str, parameter: str) -> bool:
        """Whether any function of that name has a parameter of that name."""
        key = (function, parameter)
        known = self._declared.get(key)
        if known is None:
            both = {*self.files_mentioning(function)} & {*self.files_mentioning(parameter)}
            known = self._declared[key] = any(
                scope.name == function and any(each.name == parameter for each in scope.parameters)
                for index in sorted(both)
                if (facts := self.facts(index)) is not None
                for scope in facts.scopes
            )
        return known

    def files_storing(self, attribute: str) -> tuple[int, ...]:
        """Modules that may store to an attribute of that name other than on ``self``."""
        return self._source.files_storing(attribute)

    def find(self, name: str, importer: int | None = None) -> int | None:
        """The module of a dotted name; of several, the one nearest to the importing file."""
        found = self._by_name.get(name)
        if not found:
            return None
        if len(found) == 1 or importer is None:
            return found[0]
        origin = self.entries[importer].path.split("/")
        return max(found, key=lambda index: (self._nearness(origin, index), -index))

    def _nearness(self, origin: list[str], index: int) -> int:
        other = self.entries[index].path.split("/")
        shared = 0
        for mine, theirs in zip(origin[:-1], other[:-1], strict=False):
            if mine != theirs:
                break
            shared += 1
        return shared

    def is_namespace(self, name: str) -> bool:
        """Whether ``name`` is a folder of modules."""
        return name in self._namespaces

    def absolute(self, importer: int, module: str, level: int) -> str:
        """The dotted name a possibly relative import means (PEP 328)."""
        if level == 0:
            return module
        entry = self.entries[importer]
        parts = entry.module.split(".")
        drop = level - 1 if entry.is_package else level
        base = parts[: len(parts) - drop] if drop else parts
        return ".".join([*base, module] if module else base)

    def calls_by_alias(self, name: str, files: abc.Sequence[int]) -> tuple[LocatedCall, ...]:
        """Calls under other names that bodies, imports and fields of ``files`` give to ``name``.

        An alias is looked for where it is given and in files that mention the giving module.
        """
        found: dict[tuple[int, int, int], LocatedCall] = {}
        for alias, other in self._uses_of_aliases(name, files):
            for call in self._index(other).get(alias, ()):
                found[(call.module, call.scope.id, call.site.node)] = call
        return tuple(found[key] for key in sorted(found))

    def files_using(self, name: str) -> list[int]:
        """Files that mention a name, or one that is given to the same thing where it is used."""
        files = self.files_mentioning(name)
        return sorted({*files, *(index for _, index in self._uses_of_aliases(name, files))})

    def _uses_of_aliases(
        self, name: str, files: abc.Sequence[int]
    ) -> abc.Iterator[tuple[str, int]]:
        for index in files:
            for alias in self._aliases_in(index, name):
                giving = self.entries[index].module.rpartition(".")[2]
                near = {index, *self.files_mentioning(giving)} & {
                    index,
                    *self.files_mentioning(alias),
                }
                for other in sorted(near):
                    yield alias, other

    def _aliases_in(self, index: int, name: str) -> tuple[str, ...]:
        known = self._aliases.get(index)
        if known is None:
            found: dict[str, dict[str, None]] = {}
            facts = self.facts(index)
            for scope in facts.scopes if facts else ():
                given = [*scope.bindings.items()]
                given += [(store.name, store.value) for store in scope.attribute_stores]
                given += given_parameters(scope, facts.scopes if facts else ())
                for alias, node in given:
                    for each in names_in(scope, node) if node >= 0 else ():
                        if alias != each:
                            found.setdefault(each, {})[alias] = None
            known = self._aliases[index] = {each: tuple(aliases) for each, aliases in found.items()}
        return known.get(name, ())

    def stores_from_within(
        self, index: int, scope: ScopeId, name: str
    ) -> abc.Sequence[tuple[ScopeId, NodeId]]:
        """What inner functions store to a variable of a scope: their scopes and nodes."""
        known = self._variable_stores.get(index)
        if known is None:
            known = self._variable_stores[index] = {}
            facts = self.facts(index)
            for inner in facts.scopes if facts else ():
                for store in inner.variable_stores:
                    stores = known.setdefault((store.scope, store.name), [])
                    stores.append((inner.id, store.value))
        return known.get((scope, name), ())

    def calls_handing(self, index: int, name: str) -> tuple[LocatedCall, ...]:
        """Calls in a module that are handed what is called ``name``, in textual order."""
        return self._handing_of(index)[0].get(name, ())

    def calls_handing_scope(self, index: int, scope: ScopeId) -> tuple[LocatedCall, ...]:
        """Calls in a module that are handed the function it has just defined there."""
        return self._handing_of(index)[1].get(scope, ())

    def _handing_of(self, index: int) -> _Handing:
        known = self._handing.get(index)
        if known is None:
            by_name: dict[str, list[LocatedCall]] = {}
            by_scope: dict[ScopeId, list[LocatedCall]] = {}
            facts = self.facts(index)
            for scope in facts.scopes if facts else ():
                for site in scope.calls:
                    call = scope.nodes[site.node]
                    if not isinstance(call, Call):
                        continue
                    located = LocatedCall(index, scope, site)
                    names: dict[str, None] = {}
                    for operand in (*call.positional, *(n for _, n in call.keywords)):
                        names.update(dict.fromkeys(sorted(names_in(scope, operand))))
                        shape = scope.nodes[operand]
                        if isinstance(shape, FunctionRef):
                            by_scope.setdefault(shape.scope, []).append(located)
                    for name in names:
                        by_name.setdefault(name, []).append(located)
            known = self._handing[index] = (
                {name: tuple(calls) for name, calls in by_name.items()},
                {each: tuple(calls) for each, calls in by_scope.items()},
            )
        return known

    def calls_handing_field(self, index: int, name: str) -> abc.Sequence[tuple[Scope, NodeId, int]]:
        """Calls in a module that are handed an attribute: scope, call and argument."""
        known = self._fields_handed.get(index)
        if known is None:
            facts = self.facts(index)
            known = self._fields_handed[index] = field_uses.handed(facts.scopes if facts else ())
        return known.get(name, ())

    def hands_over(self, index: int, name: str) -> bool:
        """Whether a module uses what is called ``name`` other than by calling it."""
        known = self._handed.get(index)
        if known is None:
            facts = self.facts(index)
            scopes = facts.scopes if facts else ()
            defined = [scope.name for scope in scopes]
            known = self._handed[index] = frozenset().union(
                *(handed_names(scope, defined) for scope in scopes)
            )
        return name in known

    def holders(self, index: int, name: str) -> list[str]:
        """Variables and attributes of a module whose list or dict holds what is called so."""
        facts = self.facts(index)
        scopes = facts.scopes if facts else ()
        defined = [scope.name for scope in scopes]
        return sorted(set().union(*(holders(scope, name, defined) for scope in scopes)))

    def holders_of_lambda(self, index: int, number: ScopeId) -> list[str]:
        """Variables and attributes of a module that are a lambda or hold it in a list or dict."""
        facts = self.facts(index)
        scopes = facts.scopes if facts else ()
        return sorted(set().union(*(holders_of_lambda(scope, number) for scope in scopes)))

    def changed_in_place(self, index: int) -> list[str]:
        """Variables and attributes whose object some function of a module changes."""
        facts = self.facts(index)
        return field_uses.changed_in_place(facts.scopes if facts else ())

    def nearest(self, files: abc.Sequence[int], module: int, most: int) -> tuple[int, ...]:
        """At most ``most`` of the files: those that share most of ``module``'s path."""
        if len(files) <= most:
            return tuple(files)
        origin = self.entries[module].path.split("/")
        ranked = sorted(files, key=lambda index: (-self._nearness(origin, index), index))
        return tuple(sorted(ranked[:most]))

    def calls_named(self, name: str) -> tuple[LocatedCall, ...]:
        """All call sites whose callee's last name is ``name``, in file order."""
        known = self._calls.get(name)
        if known is None:
            found: list[LocatedCall] = []
            for index in self.files_mentioning(name):
                found.extend(self._index(index).get(name, ()))
            known = self._calls[name] = tuple(found)
        return known

    def calls_in(self, index: int) -> dict[str, list[LocatedCall]]:
        """Call sites of one module by last name; those without one are under the empty name."""
        return self._index(index)

    def stores_named(
        self, name: str, near: int, most: int, within: abc.Iterable[int] = ()
    ) -> tuple[LocatedStore, ...]:
        """Stores to attributes called ``name``, in file order.

        All those in the modules ``within``, and those that are not on ``self`` in other files, of
        which at most the ``most`` nearest to module ``near`` are read.
        """
        outside = self.nearest(self.files_storing(name), near, most)
        modules = sorted({*within, *outside})
        key = (name, tuple(modules))
        known = self._stores.get(key)
        if known is None:
            found: list[LocatedStore] = []
            for index in modules:
                found.extend(self._stores_of(index).get(name, ()))
            known = self._stores[key] = tuple(found)
        return known

    def fields_changed(self, index: int) -> frozenset[str]:
        """Fields whose objects methods of a module's classes may change by calling theirs."""
        known = self._fields_changed.get(index)
        if known is None:
            facts = self.facts(index)
            known = self._fields_changed[index] = field_uses.changed(facts.scopes if facts else ())
        return known

    def _stores_of(self, index: int) -> dict[str, list[LocatedStore]]:
        known = self._stores_of_module.get(index)
        if known is None:
            known = self._stores_of_module[index] = {}
            facts = self.facts(index)
            for scope in facts.scopes if facts else ():
                for store in scope.attribute_stores:
                    if store.value != NONE:
                        located = LocatedStore(index, scope, store)
                        known.setdefault(store.name, []).append(located)
        return known

    def site(self, index: int, scope: int, node: int) -> CallSite | None:
        """The record of a call node."""
        key = (index, scope)
        known = self._sites.get(key)
        if known is None:
            facts = self.facts(index)
            calls = facts.scopes[scope].calls if facts else ()
            known = self._sites[key] = {site.node: site for site in calls}
        return known.get(node)

    def _index(self, index: int) -> dict[str, list[LocatedCall]]:
        known = self._calls_of_module.get(index)
        if known is None:
            known = self._calls_of_module[index] = {}
            facts = self.facts(index)
            for scope in facts.scopes if facts else ():
                for site in scope.calls:
                    located = LocatedCall(index, scope, site)
                    for name in dict.fromkeys((site.name, *callee_names(scope, site))):
                        known.setdefault(name, []).append(located)
        return known
