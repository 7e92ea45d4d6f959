"""No case denies a call that really happens, and every scope a case names exists."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cases import FOLDER, Case, all_cases, read_graph
from trace_calls import ScopeNames

CASES = all_cases()
TRACER = Path(__file__).with_name("trace_calls.py")
MISSING_MODULE = re.compile(r"^ModuleNotFoundError: No module named '(\w+)", re.MULTILINE)
CANDIDATES = ("python3.12", "python3.13", "python3.14")


@functools.cache
def interpreter() -> str | None:
    """A Python that has ``sys.monitoring``; a name on the path may be a shim that doesn't start."""
    if sys.version_info >= (3, 12):
        return sys.executable
    for name in CANDIDATES:
        path = shutil.which(name)
        if path and _has_monitoring(path):
            return path
    return None


def _has_monitoring(python: str) -> bool:
    try:
        probe = subprocess.run(
            [python, "-c", "import sys; sys.monitoring"],
            capture_output=True,
            check=False,
            timeout=20,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0


def traced(folder: Path) -> dict[str, frozenset[str]]:
    python = interpreter()
    if python is None:
        pytest.skip("no interpreter with sys.monitoring (Python 3.12)")
    done = subprocess.run(
        [python, str(TRACER), "--project", str(folder)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0 or _lacks_library(folder, done.stderr), done.stderr
    return read_graph(done.stdout)


def _lacks_library(folder: Path, stderr: str) -> bool:
    """Whether a program ended because a library, not a module of its own, is not installed."""
    missing = MISSING_MODULE.search(stderr)
    return missing is not None and not any(folder.glob(f"{missing[1]}*"))


def edges(graph: dict[str, frozenset[str]]) -> set[tuple[str, str]]:
    return {(caller, callee) for caller, callees in graph.items() for callee in callees}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_every_call_that_happens_is_expected(case: Case) -> None:
    assert edges(traced(case.folder)) - edges(case.expected) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_the_scopes_of_a_graph_exist(case: Case) -> None:
    files = sorted(case.folder.rglob("*.py"))
    scopes = ScopeNames(case.folder)
    defined = set().union(*(scopes.defined_in(file) for file in files))
    modules = {file.relative_to(case.folder).parts[0].removesuffix(".py") for file in files}
    named = set(case.expected).union(*case.expected.values())
    own = {name for name in named if name.partition(".")[0] in modules}
    assert own - defined == set()
    assert set(case.expected) <= own


def test_every_program_has_a_graph() -> None:
    programs = {path.parent for path in FOLDER.glob("*/*/main.py")}
    assert programs == {case.folder for case in CASES}
    assert len(CASES) >= 200


def trace_text(folder: Path, text: str) -> dict[str, frozenset[str]]:
    (folder / "main.py").write_text(text, encoding="utf-8")
    return traced(folder)


def test_the_scope_that_calls_a_generator_function_is_its_caller(tmp_path: Path) -> None:
    graph = trace_text(
        tmp_path,
        "def numbers():\n    yield 1\n\n"
        "def total(values):\n    return sum(values)\n\n"
        "total(numbers())\n",
    )
    assert graph == {
        "main": frozenset({"main.numbers", "main.total"}),
        "main.total": frozenset({"<builtin>.sum"}),
    }


def test_a_generator_expression_belongs_to_the_scope_around_it(tmp_path: Path) -> None:
    graph = trace_text(
        tmp_path,
        "def total(values):\n    return sum(abs(value) for value in values)\n\ntotal([1])\n",
    )
    assert graph == {
        "main": frozenset({"main.total"}),
        "main.total": frozenset({"<builtin>.abs", "<builtin>.sum"}),
    }


def test_a_generator_that_is_never_started_was_called(tmp_path: Path) -> None:
    graph = trace_text(tmp_path, "def numbers():\n    yield 1\n\nnumbers()\n")
    assert graph == {"main": frozenset({"main.numbers"})}


def test_builtin_decorators_are_no_calls(tmp_path: Path) -> None:
    graph = trace_text(
        tmp_path,
        "class Box:\n"
        "    @property\n    def size(self):\n        return 1\n"
        "    @size.setter\n    def size(self, value):\n        pass\n"
        "    depth = property(lambda self: 2)\n\n"
        "box = Box()\nbox.size = box.depth\n",
    )
    assert graph == {
        "main": frozenset({"main.Box.<lambda1>", "main.Box.size"}),
        "main.Box": frozenset({"<builtin>.property"}),
    }


def test_lambdas_are_numbered_through_comprehensions(tmp_path: Path) -> None:
    graph = trace_text(
        tmp_path,
        "first, second = lambda: 1, lambda: 2\n"
        "third = [lambda: abs(n) for n in (3,)]\n"
        "later = (lambda: 4) if third else (lambda: abs(5))\n"
        "second()\nthird[0]()\nlater()\n",
    )
    assert graph == {
        "main": frozenset({"main.<lambda2>", "main.<lambda3>", "main.<lambda4>"}),
        "main.<lambda3>": frozenset({"<builtin>.abs"}),
    }


def test_a_program_that_fails_fails_the_trace(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        trace_text(tmp_path, "1 / 0\n")


def test_a_missing_library_ends_the_trace_early(tmp_path: Path) -> None:
    graph = trace_text(tmp_path, "len('')\nimport no_such_library\nabs(1)\n")
    assert graph == {"main": frozenset({"<builtin>.len"})}


def test_a_missing_module_of_the_program_fails_the_trace(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    with pytest.raises(AssertionError, match="ModuleNotFoundError"):
        trace_text(tmp_path, "import shop.prices\n")
