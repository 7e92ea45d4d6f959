"""What the layout promises: small modules and functions, named rooms, a true map."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pathfinder_lite"
MODULES = sorted(PACKAGE.rglob("*.py"))
LINES, FUNCTION_LINES = 400, 50
EMPTY_NAMES = {"utils", "helpers", "common", "misc", "manager"}
MAP = ROOT / "docs" / "architecture.md"
NAMED_PATH = re.compile(
    r"`((?:pathfinder_lite|tests|docs|rules|benchmarks)/[\w./-]*|[\w-]+\.(?:toml|md|py))`"
)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_sizes(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LINES
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    }
    assert long == {}


def test_modules_are_named_after_what_they_do() -> None:
    parts = {part for path in MODULES for part in path.relative_to(PACKAGE).with_suffix("").parts}
    assert parts & EMPTY_NAMES == set()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_exported_names_are_sorted_and_exist(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            exported = ast.literal_eval(statement.value)
            assert list(exported) == sorted(exported, key=export_order)
            assert set(exported) <= bound_names(tree)


def export_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions, as the linter sorts them."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def bound_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                names.update(a.asname or a.name.partition(".")[0] for a in aliases)
    return names


@pytest.mark.skipif(not MAP.exists(), reason="there is no docs/architecture.md")
def test_paths_on_the_map_exist() -> None:
    named = NAMED_PATH.findall(MAP.read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []
