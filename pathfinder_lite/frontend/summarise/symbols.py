"""Which scope each name belongs to (Python reference, 4.2.2 "Resolution of names")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from astroid import nodes
from astroid.const import Context

FunctionNode: TypeAlias = nodes.FunctionDef | nodes.Lambda
ScopeNode: TypeAlias = nodes.Module | nodes.ClassDef | FunctionNode
_COMPREHENSIONS = (nodes.ListComp, nodes.SetComp, nodes.DictComp, nodes.GeneratorExp)
CONTAINER_MUTATORS = frozenset({
    "add", "append", "appendleft", "clear", "discard", "extend", "extendleft", "insert", "pop",
    "popitem", "popleft", "put", "put_nowait", "read_dict", "read_string", "remove", "reverse",
    "set", "setdefault", "sort", "update", "add_section", "__setitem__",
})  # fmt: skip
_SCOPES = (nodes.FunctionDef, nodes.ClassDef, nodes.Lambda)


@dataclass(slots=True)
class Symbols:
    """Names of one scope: what it binds, what it declares, what inner scopes take from it.

    ``changed`` are variables whose object is changed in place by a store or a method, ``imported``
    those that are bound by ``from module import name``, with module, level and name.
    """

    node: ScopeNode
    parent: Symbols | None
    bound: set[str] = field(default_factory=set)
    rebound: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    global_names: set[str] = field(default_factory=set)
    nonlocal_names: set[str] = field(default_factory=set)
    captured: set[str] = field(default_factory=set)
    comprehended: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    imported: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    is_generator: bool = False

    @property
    def is_function(self) -> bool:
        """Class bodies and modules are no closures' owners."""
        return isinstance(self.node, FunctionNode)

    def import_of(self, name: str) -> tuple[str, int, str] | None:
        """Where a global ``name`` was imported from: module, level and its name there."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope.imported.get(name)

    def owner_of(self, name: str) -> Symbols | None:
        """The enclosing function scope a free ``name`` belongs to; None for globals."""
        if name in self.global_names:
            return None
        scope = self.parent
        while scope is not None:
            if scope.is_function and (name in scope.bound or name in scope.comprehended):
                return scope
            if name in scope.global_names:
                return None
            scope = scope.parent
        return None


def analyse(module: nodes.Module) -> dict[ScopeNode, Symbols]:
    """Symbols of every scope of a module."""
    table: dict[ScopeNode, Symbols] = {}
    pending: list[tuple[ScopeNode, Symbols | None]] = [(module, None)]
    while pending:
        node, parent = pending.pop()
        symbols = Symbols(node, parent)
        table[node] = symbols
        pending.extend((inner, symbols) for inner in _collect(symbols))
    for symbols in table.values():
        _mark_captured(symbols)
    return table


def _mark_captured(symbols: Symbols) -> None:
    names = symbols.used if symbols.parent is not None else set()
    for name in sorted((names | symbols.nonlocal_names) - symbols.bound):
        owner = symbols.owner_of(name)
        if owner is not None:
            owner.captured.add(name)
            if name in symbols.nonlocal_names:
                owner.rebound.add(name)


def _bind(symbols: Symbols, name: str) -> None:
    if name in symbols.bound:
        symbols.rebound.add(name)
    symbols.bound.add(name)


def _collect(symbols: Symbols) -> list[ScopeNode]:
    """Fill in one scope's own names; return the scopes directly inside it."""
    inner: list[ScopeNode] = []
    node = symbols.node
    if isinstance(node, FunctionNode):
        for argument in parameters_of(node.args):
            symbols.bound.add(argument.name)
        body: list[nodes.NodeNG] = list(node.body) if isinstance(node.body, list) else [node.body]
    else:
        body = list(node.body)
    stack = body[::-1]
    targets: set[nodes.AssignName] = set()
    while stack:
        current = stack.pop()
        if current in targets:
            symbols.comprehended.add(current.name)
            continue
        if isinstance(current, _COMPREHENSIONS):
            for clause in current.generators:
                targets.update(clause.target.nodes_of_class(nodes.AssignName))
        if isinstance(current, _SCOPES):
            inner.append(current)
            if not isinstance(current, nodes.Lambda):
                _bind(symbols, current.name)
            stack.extend(_evaluated_outside(current))
            continue
        _note(symbols, current)
        stack.extend(reversed(list(current.get_children())))
    declared = symbols.global_names | symbols.nonlocal_names
    symbols.bound -= declared
    return inner


def _note(symbols: Symbols, node: nodes.NodeNG) -> None:
    match node:
        case nodes.Name():
            symbols.used.add(node.name)
        case nodes.AssignName() | nodes.DelName():
            _bind(symbols, node.name)
        case nodes.Global():
            symbols.global_names.update(node.names)
        case nodes.Nonlocal():
            symbols.nonlocal_names.update(node.names)
        case nodes.Subscript(value=nodes.Name(name=name), ctx=Context.Store | Context.Del):
            symbols.changed.add(name)
        case nodes.Call(func=nodes.Attribute() as method):
            _note_method(symbols, method)
        case nodes.Import() | nodes.ImportFrom():
            for name in _imported(node):
                _bind(symbols, name)
            if isinstance(node, nodes.ImportFrom):
                source = (node.modname or "", node.level or 0)
                symbols.imported.update({a or n: (*source, n) for n, a in node.names})
        case nodes.Yield() | nodes.YieldFrom():
            symbols.is_generator = True
        case nodes.For() | nodes.While():
            symbols.rebound.update(stored_names(node))
        case _:
            pass


def _imported(node: nodes.Import | nodes.ImportFrom) -> list[str]:
    """The variables an import binds."""
    return [alias or name.partition(".")[0] for name, alias in node.names if name != "*"]


def _note_method(symbols: Symbols, method: nodes.Attribute) -> None:
    """A variable whose container a method of its own changes; ``set`` is no container's."""
    owner = method.expr
    if isinstance(owner, nodes.Name) and method.attrname in CONTAINER_MUTATORS - {"set"}:
        symbols.changed.add(owner.name)


def _evaluated_outside(scope: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Parts of a definition that run in the scope around it."""
    if isinstance(scope, nodes.ClassDef):
        yield from scope.bases
        for keyword in scope.keywords or ():
            yield keyword.value
    elif isinstance(scope, FunctionNode):
        arguments = scope.args
        yield from (d for d in arguments.defaults or () if d is not None)
        yield from (d for d in arguments.kw_defaults or () if d is not None)
        yield from (a for a in annotations_of(arguments) if a is not None)
        if isinstance(scope, nodes.FunctionDef) and scope.returns is not None:
            yield scope.returns
    decorators = getattr(scope, "decorators", None)
    if decorators is not None:
        yield from decorators.nodes


def parameters_of(arguments: nodes.Arguments) -> list[nodes.AssignName]:
    """All parameters, in the order positional-only, plain, star, keyword-only, double star."""
    found = [*(arguments.posonlyargs or ()), *(arguments.args or ())]
    if arguments.vararg_node is not None:
        found.append(arguments.vararg_node)
    found.extend(arguments.kwonlyargs or ())
    if arguments.kwarg_node is not None:
        found.append(arguments.kwarg_node)
    return found


def annotations_of(arguments: nodes.Arguments) -> list[nodes.NodeNG | None]:
    """Annotations in the order of ``parameters_of``, None where there is none."""
    found: list[nodes.NodeNG | None] = []
    positional_only = list(arguments.posonlyargs_annotations or ())
    found += positional_only + [None] * (len(arguments.posonlyargs or ()) - len(positional_only))
    plain = list(arguments.annotations or ())
    found += plain + [None] * (len(arguments.args or ()) - len(plain))
    if arguments.vararg_node is not None:
        found.append(arguments.varargannotation)
    keyword_only = list(arguments.kwonlyargs_annotations or ())
    found += keyword_only + [None] * (len(arguments.kwonlyargs or ()) - len(keyword_only))
    if arguments.kwarg_node is not None:
        found.append(arguments.kwargannotation)
    return found


def stored_names(node: nodes.NodeNG) -> set[str]:
    """Names bound anywhere below ``node``, inner scopes left out, comprehension targets too."""
    found: set[str] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, _SCOPES):
            if isinstance(current, (nodes.FunctionDef, nodes.ClassDef)):
                found.add(current.name)
            continue
        if isinstance(current, nodes.AssignName | nodes.DelName):
            found.add(current.name)
        elif isinstance(current, nodes.Import | nodes.ImportFrom):
            found.update(alias or name.partition(".")[0] for name, alias in current.names)
        stack.extend(current.get_children())
    return found


def touched_names(node: nodes.NodeNG) -> set[str]:
    """Names whose variable or object may change below ``node``: stored, or handed to a call."""
    found = stored_names(node)
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, nodes.Name):
            found.add(current.name)
        if not isinstance(current, _SCOPES):
            stack.extend(current.get_children())
    return found


def is_comprehension(node: nodes.NodeNG) -> bool:
    """Whether ``node`` has a scope of its own that this analysis inlines."""
    return isinstance(node, _COMPREHENSIONS)
