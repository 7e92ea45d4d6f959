"""Run a package's own tests and write down which of its functions called which.

    python3.12 benchmarks/trace_tests.py --package DIR --out NAME.json -- -q DIR/../../tests

What stands after ``--`` goes to pytest, or to another runner given as ``--script``. The script
needs Python 3.12 (``sys.monitoring``), and pytest and the package installed for the interpreter
that runs it, the package as ``DIR`` itself (``pip install -e``). Tests run the package's code:
trace only what you would run anyway.

Three files are written. ``NAME.json`` holds ``{caller: [callee, …]}``, where the caller is the
nearest frame of the package, whatever the standard library or another package did in between;
``NAME.direct.json`` holds those of them with no other Python frame in between, and
``NAME.executed.json`` a list of the functions and modules that ran at all. Calls that come
from the tests are in none of them, nor are calls from class bodies.
"""

from __future__ import annotations

import argparse
import inspect
import json
import runpy
import sys
import sysconfig
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType, FunctionType, MethodType
from typing import Any, Literal

Kind = Literal["module", "class", "function"]

# Typed Any, and absent, before Python 3.12.
_MONITORING: Any = getattr(sys, "monitoring", None)

# Calling one of these runs none of its body yet.
_SUSPENDED = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


@dataclass(frozen=True)
class Scope:
    """What a code object is called in a call graph; comprehensions have the scope around them."""

    name: str
    kind: Kind


def scopes(path: Path, root: Path) -> Iterator[tuple[CodeType, Scope]]:
    """Every code object of a file, named as seen from the package's parent folder."""
    parts = path.relative_to(root).with_suffix("").parts
    module = Scope(".".join(parts[:-1] if parts[-1] == "__init__" else parts), "module")
    code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    yield code, module
    yield from _scopes_within(code, module)


def _scopes_within(code: CodeType, scope: Scope) -> Iterator[tuple[CodeType, Scope]]:
    lambdas: list[CodeType] = []
    for child in _children(code):
        if child.co_name == "<lambda>":
            lambdas.append(child)
        elif child.co_name.startswith("<"):
            yield child, scope
        else:
            own = Scope(f"{scope.name}.{child.co_name}", _kind(child))
            yield child, own
            yield from _scopes_within(child, own)
    # A body under ``finally`` is compiled twice; lines put back what is compiled out of order.
    unique = sorted(dict.fromkeys(lambdas), key=lambda child: child.co_firstlineno)
    for number, child in enumerate(unique, 1):
        own = Scope(f"{scope.name}.<lambda{number}>", "function")
        yield child, own
        yield from _scopes_within(child, own)


def _children(code: CodeType) -> Iterator[CodeType]:
    """Code objects of a scope; those of its comprehensions follow each comprehension."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            if constant.co_name.startswith("<") and constant.co_name != "<lambda>":
                yield from _children(constant)


def _kind(code: CodeType) -> Kind:
    return "function" if code.co_flags & inspect.CO_OPTIMIZED else "class"


class Namer:
    """Names code objects of one package, and tells libraries from the tests."""

    def __init__(self, package: Path) -> None:
        self.unknown: set[str] = set()
        self._root = package.parent
        self._prefix = f"{package}/"
        self._loaded: set[str] = set()
        self._scopes: dict[tuple[str, CodeType], Scope] = {}
        # Hashing code takes time in proportion to its length; the key keeps its object alive.
        self._by_identity: dict[int, tuple[CodeType, Scope | None]] = {}
        paths = sysconfig.get_paths()
        self._libraries = tuple(
            f"{Path(paths[key]).resolve()}/" for key in ("stdlib", "platstdlib", "purelib")
        )

    def scope(self, code: CodeType) -> Scope | None:
        """The scope of a code object; None when it is not of the package."""
        known = self._by_identity.get(id(code))
        if known is None:
            known = self._by_identity[id(code)] = code, self._find(code)
        return known[1]

    def _find(self, code: CodeType) -> Scope | None:
        file = code.co_filename
        if not file.startswith(self._prefix) or not file.endswith(".py"):
            return None
        if file not in self._loaded:
            self._loaded.add(file)
            for child, scope in scopes(Path(file), self._root):
                self._scopes[file, child] = scope
        found = self._scopes.get((file, code))
        if found is None:
            self.unknown.add(f"{file}:{code.co_firstlineno}")
        return found

    def is_library(self, code: CodeType) -> bool:
        """Whether code may stand between caller and callee: a library's, or generated by one."""
        file = code.co_filename
        return file.startswith(("<frozen ", "<string>", "<attrs ", *self._libraries))


class Recorder:
    """Collects edges from the events of ``sys.monitoring``."""

    def __init__(self, namer: Namer) -> None:
        self.direct: set[tuple[str, str]] = set()
        self.indirect: set[tuple[str, str]] = set()
        self.executed: set[str] = set()
        self._namer = namer
        self._created: Counter[CodeType] = Counter()

    def on_start(self, code: CodeType, _offset: int) -> Any:
        """A body begins to run."""
        scope = self._namer.scope(code)
        if scope is None:
            return _MONITORING.DISABLE
        if scope.kind == "class":
            return None
        self.executed.add(scope.name)
        if scope.kind == "module" or code.co_name.startswith("<gen"):
            return None
        if code.co_flags & _SUSPENDED and self._created[code]:
            self._created[code] -= 1
        else:
            self._add(sys._getframe(1).f_back, scope)
        return None

    def on_call(self, _code: CodeType, _offset: int, callee: object, _first: object) -> None:
        """A call instruction: who makes a generator need not be who first resumes it."""
        if isinstance(callee, MethodType):
            callee = callee.__func__
        if not isinstance(callee, FunctionType) or not callee.__code__.co_flags & _SUSPENDED:
            return
        scope = self._namer.scope(callee.__code__)
        if scope is not None and not callee.__code__.co_name.startswith("<"):
            self._created[callee.__code__] += 1
            self._add(sys._getframe(1), scope)

    def _add(self, frame: FrameType | None, callee: Scope) -> None:
        if callee.name.endswith(".__del__"):
            return  # called wherever the last reference goes
        target = self.direct
        while frame is not None:
            caller = self._namer.scope(frame.f_code)
            if caller is not None:
                if caller.kind != "class":
                    target.add((caller.name, callee.name))
                return
            if not self._namer.is_library(frame.f_code):
                return
            target = self.indirect
            frame = frame.f_back


def trace(namer: Namer, script: Path | None, arguments: Sequence[str]) -> tuple[Recorder, int]:
    """Run tests under the recorder; their exit code beside what was recorded."""
    recorder = Recorder(namer)
    tool = _MONITORING.PROFILER_ID
    _MONITORING.use_tool_id(tool, "trace_tests")
    _MONITORING.register_callback(tool, _MONITORING.events.PY_START, recorder.on_start)
    _MONITORING.register_callback(tool, _MONITORING.events.CALL, recorder.on_call)
    _MONITORING.set_events(tool, _MONITORING.events.PY_START | _MONITORING.events.CALL)
    try:
        code = run_tests(script, arguments)
    finally:
        _MONITORING.set_events(tool, _MONITORING.events.NO_EVENTS)
        _MONITORING.free_tool_id(tool)
    return recorder, code


def run_tests(script: Path | None, arguments: Sequence[str]) -> int:
    """Run pytest, or a script that ends with its exit code as scripts do."""
    if script is None:
        import pytest

        return int(pytest.main(list(arguments)))
    sys.argv = [str(script), *arguments]
    sys.path.insert(0, str(script.parent))
    try:
        runpy.run_path(str(script), run_name="__main__")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def adjacency(edges: set[tuple[str, str]]) -> dict[str, list[str]]:
    """Edges by caller, sorted."""
    graph: dict[str, list[str]] = {}
    for caller, callee in sorted(edges):
        graph.setdefault(caller, []).append(callee)
    return graph


def _write(path: Path, value: object) -> None:
    path.write_text(f"{json.dumps(value, indent=1)}\n", encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    """Trace and write; the exit code is that of the tests."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--package", type=Path, required=True, metavar="DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--script", type=Path, metavar="FILE", help="runs the tests, not pytest")
    parser.add_argument("arguments", nargs="*", metavar="-- ARGUMENT")
    arguments = parser.parse_args(argv)
    if _MONITORING is None:
        parser.error("needs Python 3.12 or newer")
    package = arguments.package.resolve()
    out = arguments.out.resolve()
    if not (package / "__init__.py").is_file():
        parser.error(f"--package {package}: no __init__.py in it")
    namer = Namer(package)
    recorder, code = trace(namer, arguments.script, arguments.arguments)
    _write(out, adjacency(recorder.direct | recorder.indirect))
    _write(out.with_suffix(".direct.json"), adjacency(recorder.direct))
    _write(out.with_suffix(".executed.json"), sorted(recorder.executed))
    edges = len(recorder.direct | recorder.indirect)
    print(
        f"{out}: {edges} edges, {len(recorder.direct)} of them direct, "
        f"{len(recorder.executed)} functions and modules executed",
        file=sys.stderr,
    )
    if namer.unknown:
        print(f"not in the source: {', '.join(sorted(namer.unknown))}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
