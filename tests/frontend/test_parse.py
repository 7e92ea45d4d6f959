from __future__ import annotations

import ast
import gc
import sys
import time

import pytest
from astroid import nodes

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.frontend.parse import collector_paused, parse_module
from pathfinder_lite.frontend.rejections import classify


def parse(text: str) -> nodes.Module | Diagnostic:
    return parse_module(text, "pkg/a.py", "pkg.a", False)


def tree(text: str) -> nodes.Module:
    module = parse(text)
    assert isinstance(module, nodes.Module), module
    return module


def rejection(text: str, running: tuple[int, int]) -> Diagnostic:
    with pytest.raises(SyntaxError) as caught:
        ast.parse(text)
    return classify(caught.value, text, "a.py", running)


def test_module_is_named_and_marked() -> None:
    module = parse_module("'''doc'''\nx = 1\n", "pkg/__init__.py", "pkg", True)
    assert isinstance(module, nodes.Module)
    assert (module.name, module.package, module.file) == ("pkg", True, "pkg/__init__.py")
    assert module.doc_node.value == "doc"


def test_positions() -> None:
    module = tree("@deco\nclass A:\n    @p\n    async  def f(self): pass\ns = 'é'; y = 1\n")
    klass, _, assign = module.body
    function = klass.body[0]
    assert (klass.lineno, klass.position.lineno) == (2, 2)
    assert (function.lineno, function.position.lineno, function.position.col_offset) == (3, 4, 4)
    assert (assign.lineno, assign.col_offset) == (5, 10)


PYTHON_2 = [
    "print 'a'\n",
    "if x: print y\n",
    "exec 'a'\n",
    "try:\n    pass\nexcept A, e:\n    pass\n",
    "try:\n    pass\nexcept (A, B), err:\n    pass\n",
    "x = `a`\n",
    "x = 0777\n",
    "x = 10L\n",
    "x = 0xffL\n",
    "x = ur'a'\n",
    "x = a <> b\n",
    "raise E, 'a'\n",
    "def f(a, (b, c)): pass\n",
]


@pytest.mark.parametrize("text", PYTHON_2)
def test_python_2(text: str) -> None:
    found = parse("import os\n" + text)
    assert isinstance(found, Diagnostic)
    assert (found.file, found.kind) == ("pkg/a.py", "python-2"), found.message
    lines = text.splitlines()
    bad = next((i for i, line in enumerate(lines) if line.startswith("except")), 0)
    assert found.line == bad + 2
    assert "Python 3" in found.message


NEWER = [
    ("type X = int\n", "type alias", (3, 12)),
    ("def f[T](x: T): pass\n", "type parameters", (3, 12)),
    ("class A[\n    T,\n]: pass\n", "type parameters", (3, 12)),
    ("class A[T = int]: pass\n", "type parameter default", (3, 13)),
    ("def f[T: (int, str) = int](): pass\n", "type parameter default", (3, 13)),
    ("x = f'{a['b']}'\n", "f-string", (3, 12)),
    ('x = f"{a["b"]}"\n', "f-string", (3, 12)),
    ("x = f'{\"\\n\".join(a)}'\n", "f-string", (3, 12)),
    ("x = f'{\n    a}'\n", "f-string", (3, 12)),
    ("x = t'{a}'\n", "template string", (3, 14)),
    ("f(t'{a}')\n", "template string", (3, 14)),
    ("try:\n    pass\nexcept A, B:\n    pass\n", "except clause", (3, 14)),
    ("try:\n    pass\nexcept A, B, C:\n    pass\n", "except clause", (3, 14)),
    ("x = [*a for a in b]\n", "unpacking", (3, 15)),
    ("lazy import os\n", "lazy import", (3, 15)),
]


@pytest.mark.parametrize(("text", "feature", "since"), NEWER)
def test_newer_syntax(text: str, feature: str, since: tuple[int, int]) -> None:
    if sys.version_info[:2] >= since:
        assert isinstance(parse(text), nodes.Module)
        return
    found = rejection(text, sys.version_info[:2])
    assert found.kind == "newer-syntax", found.message
    assert feature in found.message
    assert "run pathfinder with Python {}.{} or newer".format(*since) in found.message


@pytest.mark.parametrize(
    "text",
    [
        "def f(:\n",
        "x = (\n",
        "x = 'abc\n",
        "if x:\npass\n",
        "x = f'{'\n",
        "x = f'{}'\n",
        "x = f'{a'\n",
        "if x:\n\ty\n        z\n",
        "it't'\n",
        "typed = = 1\n",
    ],
)
def test_mistakes(text: str) -> None:
    found = parse("ok = 1\n" + text)
    assert isinstance(found, Diagnostic)
    assert found.kind == "syntax-error", found.message
    assert found.line >= 2


@pytest.mark.parametrize(
    "text",
    [
        "(" * 300 + ")" * 300 + "\n",
        "x = " + "-" * 100_000 + "1\n",
        "x = " + "+".join(["a"] * 100_000) + "\n",
        "x" + ".f()" * 100_000 + "\n",
    ],
)
def test_too_deep(text: str) -> None:
    found = parse(text)
    assert isinstance(found, Diagnostic)
    assert found.kind == "too-large", found.message


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "+".join(["a"] * 900) + "\n",
        "x = " + "[" * 150 + "]" * 150 + "\n",
        "if a: pass\n" + "elif b: pass\n" * 300,
    ],
)
def test_deep_but_readable(text: str) -> None:
    before = sys.getrecursionlimit()
    assert tree(text)
    assert sys.getrecursionlimit() == before


def test_large_literal() -> None:
    text = "x = [\n" + "".join(f"    'value{i}',\n" for i in range(100_000)) + "]\n"
    start = time.process_time()
    module = tree(text)
    assert time.process_time() - start < 10
    assert len(module.body[0].value.elts) == 100_000


@pytest.mark.parametrize("text", ["x = '\udc80'\n", "x = '\0'\n"])
def test_characters_no_source_may_have(text: str) -> None:
    found = parse(text)
    assert isinstance(found, Diagnostic)
    assert found.kind in {"encoding", "binary"}


def test_warnings_of_the_scanned_code_are_silent() -> None:
    assert tree("x = '\\d'\nassert (x, 'y')\nx is 1\n")


def test_collector_is_restored() -> None:
    assert gc.isenabled()
    with collector_paused():
        assert not gc.isenabled()
        tree("x = 1\n")
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), collector_paused():
        raise KeyError
    assert gc.isenabled()
