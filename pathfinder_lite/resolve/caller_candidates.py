"""Where calls of a function may stand: call sites by name, and modules it is handed to.

Only files that mention a name are read, the nearest of many, and each file read costs fuel.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.link.aliases import refers
from pathfinder_lite.link.hierarchy import derived_names
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import apply
from pathfinder_lite.resolve.indirect_calls import IndirectCalls
from pathfinder_lite.resolve.limits import CALLER_FILES, FILE_COST
from pathfinder_lite.resolve.origins import Arguments, Class, Function, NodeRef, ScopeRef
from pathfinder_lite.resolve.scopes import CONSTRUCTORS, MODULE, decorated_scope, is_decorated
from pathfinder_lite.resolve.walk import Walk


class Candidates:
    """Call sites worth looking at, for one question after another."""

    def __init__(self, walk: Walk, shallow: Walk) -> None:
        self.cut = False
        """Whether some file of this question was left out for want of fuel."""
        self._walk = walk
        self._shallow = shallow
        self._indirect = IndirectCalls(walk, shallow)
        self._consulted: set[int] = set()

    def forget(self) -> None:
        """Start a new question, which pays for its files anew."""
        self._consulted.clear()
        self.cut = False

    def of(self, ref: ScopeRef, scope: Scope) -> Iterable[LocatedCall]:
        """Call sites by any name of the function, then indirect ones where it is handed over."""
        program = self._walk.program
        names = self._names(ref, scope)
        constructor = scope.name in CONSTRUCTORS and len(names) > 1
        if scope.name == "__init_subclass__":
            yield from self._subclassing(ref)
        for name in names:
            if constructor and name == scope.name:
                # Explicit constructor calls stand where the class or a subclass is known.
                known = {i for other in names[:-1] for i in self.files(other, ref.module)}
                files = tuple(sorted(known))
            else:
                files = self.files(name, ref.module)
            for index in files:
                yield from program.calls_in(index).get(name, ())
            yield from program.calls_by_alias(name, files)
        for index in self._receiving_modules(ref, scope, names):
            yield from self._indirect.of(index, ref)

    def files(self, name: str, module: int) -> tuple[int, ...]:
        """The files that mention a name; of many, those nearest to a module."""
        program = self._walk.program
        files = program.files_mentioning(name)
        if len(files) > CALLER_FILES:
            self._walk.limits.hit("caller files")
            files = program.nearest(files, module, CALLER_FILES)
        fresh = [index for index in files if index not in self._consulted]
        affordable = [
            i for i in fresh if self._walk.fuel.may_search() and self._walk.spend(FILE_COST)
        ]
        self._consulted.update(affordable)
        if len(affordable) < len(fresh):
            self.cut = True
            return tuple(index for index in files if index in self._consulted)
        return files

    def _names(self, ref: ScopeRef, scope: Scope) -> list[str]:
        """Names the function may be called by."""
        own = scope.name
        names = [] if own.startswith("<") else [own]
        parent = self._walk.scope(ScopeRef(ref.module, scope.parent))
        if parent.kind == "class" and own in CONSTRUCTORS:
            names = [parent.name]
            names += self._subclass_names(parent.name, ref.module)
            names.append(own)
        return list(dict.fromkeys(names))

    def _subclassing(self, ref: ScopeRef) -> Iterator[LocatedCall]:
        """Definitions of subclasses, which run the hook of the class without naming it."""
        owner = self._walk.scope(ScopeRef(ref.module, self._walk.scope(ref).parent)).name
        for name in (owner, *self._subclass_names(owner, ref.module)):
            for index in self.files(name, ref.module):
                yield from self._walk.program.calls_in(index).get("__init_subclass__", ())

    def _subclass_names(self, name: str, module: int) -> list[str]:
        """Classes that name ``name`` among their bases, and theirs in turn."""
        found: list[str] = []
        pending = [name]
        while pending:
            base = pending.pop()
            for index in self.files(base, module):
                facts = self._walk.program.facts(index)
                for subclass in derived_names(facts, base) if facts else ():
                    if subclass not in found and subclass != name:
                        found.append(subclass)
                        pending.append(subclass)
        return found

    def _receiving_modules(self, ref: ScopeRef, scope: Scope, names: list[str]) -> list[int]:
        """Modules where the function is handed over rather than called."""
        modules: dict[int, None] = {}
        outer = self._walk.scope(ScopeRef(ref.module, scope.parent))
        nested = outer.kind in ("function", "lambda") or scope.name.startswith("<")
        if nested:
            modules.update(dict.fromkeys(self._modules_of_closures(ref, outer)))
        if scope.name.startswith("<"):
            modules.update(dict.fromkeys(self._modules_given(ref)))
        for name in names:
            if name.startswith("__"):
                # Special methods are not handed over by name, and nearly every file has some.
                continue
            for index in self.files(name, ref.module):
                if self._walk.program.hands_over(index, name):
                    modules[index] = None
                    modules.update(dict.fromkeys(self._receivers(index, name)))
                    for holder in self._walk.program.holders(index, name):
                        modules.update(dict.fromkeys(self.files(holder, index)))
        if scope.name == "__call__" or is_decorated(outer, scope):
            modules.update(dict.fromkeys(self._decorating_modules(ref, outer, names)))
        return list(modules)

    def _modules_of_closures(self, ref: ScopeRef, outer: Scope) -> list[int]:
        """Modules where what the functions around a function return may be called."""
        modules: dict[int, None] = {ref.module: None}
        root = outer
        while root.kind != "module" and not root.name.startswith("<"):
            modules.update(dict.fromkeys(self.files(root.name, ref.module)))
            if root.parent == MODULE:
                break
            root = self._walk.scope(ScopeRef(ref.module, root.parent))
        if root.kind == "function" and not root.name.startswith("<"):
            # What it returns is called where it is handed over itself.
            around = ScopeRef(ref.module, root.id)
            modules.update(dict.fromkeys(self._receiving_modules(around, root, [root.name])))
        for name in self._decorated_names(modules, outer.name):
            modules.update(dict.fromkeys(self.files(name, ref.module)))
        return list(modules)

    def _modules_given(self, lambda_: ScopeRef) -> Iterator[int]:
        """Modules of the functions a lambda is handed to, and where what holds it is named."""
        program = self._walk.program
        yield from self._callees(program.calls_handing_scope(lambda_.module, lambda_.scope))
        for holder in program.holders_of_lambda(lambda_.module, lambda_.scope):
            yield from self.files(holder, lambda_.module)

    def _decorating_modules(self, ref: ScopeRef, outer: Scope, names: list[str]) -> Iterator[int]:
        """Modules where a decorated function may be called by what its decorator made of it."""
        yield ref.module
        for name in (*names, outer.name or "\0"):
            yield from self.files(name, ref.module)
        for index in self._decorator_modules(ref, outer):
            yield index
            # A decorator may keep the function in a table that another module looks it up in.
            for kept in self._walk.program.changed_in_place(index):
                yield from self.files(kept, index)

    def _decorated_names(self, modules: dict[int, None], decorator: str) -> list[str]:
        found: list[str] = []
        for index in modules:
            facts = self._walk.program.facts(index)
            for scope in facts.scopes if facts else ():
                for site in scope.calls:
                    if site.kind == "decorator" and site.name == decorator:
                        decorated = decorated_scope(scope, site.node)
                        if decorated is not None and facts is not None:
                            found.append(facts.scopes[decorated].name)
        return found

    def _decorator_modules(self, ref: ScopeRef, outer: Scope) -> list[int]:
        """Modules of the project functions that decorate a function."""
        walk = self._walk
        origin = walk.open_frame(ScopeRef(ref.module, outer.id))
        found: list[int] = []
        for site in outer.calls:
            call = outer.nodes[site.node]
            if site.kind != "decorator" or not isinstance(call, v.Call):
                continue
            if decorated_scope(outer, site.node) != ref.scope:
                continue
            self._shallow.refuel()
            for a in self._shallow.resolve(call.callee, origin):
                if isinstance(a.value, Function | Class):
                    found.append(a.value.scope.module)
        return found

    def _receivers(self, index: int, name: str) -> list[int]:
        """Modules of the project functions that ``name`` is handed to."""
        facts = self._walk.program.facts(index)
        defined = [scope.name for scope in facts.scopes] if facts else []
        return self._callees(
            LocatedCall(index, scope, site)
            for scope in (facts.scopes if facts else ())
            for site in scope.calls
            if isinstance(call := scope.nodes[site.node], v.Call)
            and _is_handed(scope, call, name, defined)
        )

    def _callees(self, calls: Iterable[LocatedCall]) -> list[int]:
        """Modules of the project functions that are called."""
        found: list[int] = []
        for module, scope, site in calls:
            call = scope.nodes[site.node]
            origin = self._walk.open_frame(ScopeRef(module, scope.id))
            place = NodeRef(origin.scope, site.node)
            found += (
                [
                    function.scope.module
                    for a in self._walk.resolve(call.callee, origin)
                    for function, _ in apply.unwrapped(
                        self._walk, a.value, Arguments(), place, a.frame
                    )
                    if function is not None
                ]
                if isinstance(call, v.Call)
                else []
            )
        return found


def _is_handed(scope: Scope, call: v.Call, name: str, defined: Sequence[str]) -> bool:
    operands = (*call.positional, *(n for _, n in call.keywords))
    return any(refers(scope, n, name, defined) for n in operands)
