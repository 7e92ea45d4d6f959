"""Where typeshed's stubs define a dotted name of the standard library, and what it is called.

A stub module is parsed and indexed when the first name in it is asked for, and kept as long as the
process lives: 1 to 15 ms a module, 40 ms for ``builtins``, and 10 ms once for the list of modules.
Nothing is imported, and no stub outside typeshed's copy of the standard library is looked at.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from typeshed_client import (
    ImportedName,
    NameInfo,
    OverloadedName,
    SearchContext,
    get_all_stub_files,
    get_search_context,
    get_stub_names,
)
from typeshed_client.parser import InvalidStub

_VERSION = (3, 12)
_PLATFORM = "linux"
# Longer chains of re-exports than any in typeshed; ends rings of modules that import each other.
_HOPS = 24

Names = dict[str, NameInfo]
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Definition:
    """One definition: ``name`` in ``module``, dotted for members of classes.

    ``nodes`` are its statements, one for each overload. ``members`` of a class, by name.
    """

    module: str
    name: str
    nodes: tuple[ast.AST, ...]
    members: Names | None = None

    @property
    def path(self) -> str:
        """Module and name."""
        return f"{self.module}.{self.name}"

    @property
    def class_node(self) -> ast.ClassDef | None:
        """The class statement, when it is a class."""
        node = self.nodes[0]
        return node if isinstance(node, ast.ClassDef) else None

    @property
    def functions(self) -> tuple[FunctionNode, ...]:
        """The function statements, when it is a function."""
        found = tuple(node for node in self.nodes if isinstance(node, FunctionNode))
        return found if len(found) == len(self.nodes) else ()


@cache
def _context() -> SearchContext:
    return get_search_context(
        search_path=(),
        version=_VERSION,
        platform=_PLATFORM,
        implementation_name="cpython",
        implementation_version=_VERSION,
    )


@cache
def _files() -> dict[str, Path]:
    """All modules with a stub, by name: one look at the folders, 10 ms."""
    return dict(sorted(get_all_stub_files(_context())))


def stub_sources() -> Iterator[tuple[str, bytes]]:
    """The bytes of all stubs of modules, each with the first word of its module's name."""
    for module, file in _files().items():
        yield module.partition(".")[0], file.read_bytes()


@cache
def module_names(module: str) -> Names | None:
    """The names of a stub module; None when there is none, or none that can be read."""
    try:
        return get_stub_names(module, search_context=_context())
    except (InvalidStub, SyntaxError):
        return None


@cache
def module_of(path: str) -> str:
    """The longest beginning of a dotted name that is a stub module; empty without one."""
    modules = _files()
    while path and path not in modules:
        path = path.rpartition(".")[0]
    return path


@cache
def locate(path: str) -> Definition | str | None:
    """What a dotted name is: a definition, the name of a module, or None when not known.

    Imports and plain assignments of one name to another are followed, members of classes are
    looked for in the class only.
    """
    return _locate(path, _HOPS)


def _locate(path: str, hops: int) -> Definition | str | None:
    module = module_of(path) if hops else ""
    if not module or module == path:
        return module or None
    names = module_names(module)
    rest = path.removeprefix(f"{module}.").split(".")
    return None if names is None else _in_module(module, names, rest, hops)


def _in_module(module: str, names: Names, rest: list[str], hops: int) -> Definition | str | None:
    info = names.get(rest[0])
    if info is None:
        return None
    if isinstance(info.ast, ImportedName):
        target = ".".join(info.ast.module_name)
        if info.ast.name is not None:
            target = f"{target}.{info.ast.name}"
        return _locate(".".join((target, *rest[1:])), hops - 1)
    found = definition(module, rest[0], info)
    assigned = assigned_name(found)
    if assigned:
        target = ".".join((assigned, *rest[1:]))
        first = assigned.partition(".")[0]
        home = module if first in names else "builtins"
        known = _locate(f"{home}.{target}", hops - 1)
        if known is not None or rest[1:]:
            return known
    for name in rest[1:]:
        member = (found.members or {}).get(name)
        if member is None or isinstance(member.ast, ImportedName):
            return None
        found = definition(module, f"{found.name}.{name}", member)
    return found


def definition(module: str, name: str, info: NameInfo) -> Definition:
    """The definition an entry of the index stands for."""
    if isinstance(info.ast, OverloadedName):
        nodes = tuple(n for n in info.ast.definitions if isinstance(n, ast.AST))
        return Definition(module, name, nodes or (ast.Pass(),), info.child_nodes)
    assert not isinstance(info.ast, ImportedName)
    return Definition(module, name, (info.ast,), info.child_nodes)


def assigned_name(found: Definition) -> str:
    """The dotted name a definition only gives another name to; empty otherwise."""
    node = found.nodes[0]
    if not isinstance(node, ast.Assign):
        return ""
    return dotted(node.value)


def dotted(node: ast.expr) -> str:
    """A dotted name as written; empty for other expressions."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base else ""
    return ""


@cache
def public_name(path: str) -> str:
    """The public name of a library object under which it is best known.

    The outermost module that exports the same definition under the same name, taken from the
    packages around the defining module, and from its namesake without leading underscore:
    ``concurrent.futures.ThreadPoolExecutor``, ``io.StringIO``. The name itself when there is none,
    and for a function that a public module lets pass as its own, such as ``os.path.exists``.
    """
    found = locate(path)
    if not isinstance(found, Definition):
        return path
    head, dot, member = found.name.partition(".")
    if not path.endswith(f".{found.name}"):
        return path
    for module in _homes(found.module):
        if found.class_node is None and not path.startswith(("_", f"{module}.")):
            continue
        info = (module_names(module) or {}).get(head)
        if info is None or not info.is_exported:
            continue
        if module == found.module or _same_definition(f"{module}.{head}", found, head):
            return f"{module}.{head}{dot}{member}"
    return path


def _same_definition(path: str, found: Definition, head: str) -> bool:
    other = locate(path)
    return isinstance(other, Definition) and (other.module, other.name) == (found.module, head)


def _homes(module: str) -> Iterator[str]:
    """Public modules that may export what a module defines, outermost first."""
    parts = module.split(".")
    parts[0] = parts[0].lstrip("_") or parts[0]
    for length in range(1, len(parts) + 1):
        if not parts[length - 1].startswith("_"):
            yield ".".join(parts[:length])
        else:
            return
