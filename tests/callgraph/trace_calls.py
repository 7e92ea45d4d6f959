"""Run a small program and print the calls that really happened, as ``{caller: [callee, ...]}``.

    python3.12 trace_calls.py --project FOLDER [--entry main.py]

This gives a hand-written call graph its ground truth: an edge that is printed here happened.
It needs ``sys.monitoring`` (Python 3.12) and executes the program, so it is for the programs of
this repository only.

Module code is called ``mod``, a class body ``mod.Class``, lambdas ``<lambda1>`` and so on in
the order they are written in a scope; comprehensions belong to the scope around them. A function
that C code calls back is called by the frame that called the C code, and so is one called by
library code. Constructing a class is a call of the ``__init__`` that ran. Calling a generator
function or a coroutine function is a call, resuming what it returned is none. Functions, types
and methods of ``builtins`` are named ``<builtin>.len`` and ``<builtin>.str.join``, those of other
libraries not at all: the object that is called doesn't know the path it was imported by.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import contextlib
import dis
import inspect
import io
import json
import operator
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import (
    BuiltinFunctionType,
    CodeType,
    FrameType,
    FunctionType,
    MethodDescriptorType,
    MethodType,
    ModuleType,
    WrapperDescriptorType,
)

CodeKey = tuple[str, int, tuple[object, ...]]
Extent = tuple[int | None, int | None, int | None, int | None]
"""First line, last line, first column and column past the end, as ``co_positions`` gives them."""

RESUMABLE = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
LAMBDA = "<lambda>"


class ScopeNames:
    """The qualified names of the scopes of the project under `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._names: dict[str, dict[CodeKey, str]] = {}
        self._decorators: dict[str, set[Extent]] = {}

    def name(self, code: CodeType) -> str | None:
        """What the scope that `code` belongs to is called, None outside the project."""
        file = code.co_filename
        if not file.endswith(".py") or not Path(file).is_relative_to(self.root):
            return None
        if file not in self._names:
            self._load(file)
        return self._names[file].get(_key(code))

    def decorates(self, code: CodeType, offset: int) -> bool:
        """Whether the instruction at `offset` applies a decorator written without a call."""
        extents = self._decorators.get(code.co_filename, set())
        return bool(extents) and list(code.co_positions())[offset // 2] in extents

    def defined_in(self, file: Path) -> set[str]:
        """The names of all scopes in `file`."""
        self._load(str(file))
        return set(self._names[str(file)].values())

    def _load(self, file: str) -> None:
        source = Path(file).read_text(encoding="utf-8")
        parts = Path(file).relative_to(self.root).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        names: dict[CodeKey, str] = {}
        _name_scopes(compile(source, file, "exec"), module, names)
        self._names[file] = names
        self._decorators[file] = {
            (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)
            for definition in ast.walk(ast.parse(source))
            for node in getattr(definition, "decorator_list", ())
            if not isinstance(node, ast.Call)
        }


def _key(code: CodeType) -> CodeKey:
    return code.co_qualname, code.co_firstlineno, tuple(code.co_positions())


def _name_scopes(code: CodeType, name: str, names: dict[CodeKey, str]) -> None:
    names[_key(code)] = name
    lambdas = 0
    for _, nested in sorted(_nested(code, name, names), key=operator.itemgetter(0)):
        if nested.co_name == LAMBDA:
            lambdas += 1
            _name_scopes(nested, f"{name}.<lambda{lambdas}>", names)
        else:
            _name_scopes(nested, f"{name}.{nested.co_name}", names)


def _nested(
    code: CodeType, name: str, names: dict[CodeKey, str]
) -> Iterator[tuple[tuple[int, int], CodeType]]:
    """The scopes directly inside `code`, each with the line and column it is written at.

    The scopes inside its comprehensions count as its own.
    """
    for instruction in dis.get_instructions(code):
        inner = instruction.argval
        if not isinstance(inner, CodeType):
            continue
        if _is_part_of_scope(inner):
            names[_key(inner)] = name
            yield from _nested(inner, name, names)
        else:
            # The instruction stands where the definition does; `inner` has but its body's place.
            place = instruction.positions or dis.Positions()
            yield (place.lineno or 0, place.col_offset or 0), inner


def _is_part_of_scope(code: CodeType) -> bool:
    """Whether `code` is a comprehension or holds type parameters: no scope with a name."""
    return code.co_name.startswith("<") and code.co_name != LAMBDA


def builtin_name(called: object) -> str | None:
    """``<builtin>.name`` or ``<builtin>.type.method`` of an object, None if it is no builtin."""
    if isinstance(called, type):
        return f"<builtin>.{called.__name__}" if _is_builtin(called) else None
    if isinstance(called, MethodDescriptorType | WrapperDescriptorType):
        owner: object = called.__objclass__
    elif isinstance(called, BuiltinFunctionType):
        owner = called.__self__
    else:
        return None
    if owner is builtins:
        return f"<builtin>.{called.__name__}"
    owning_type = owner if isinstance(owner, type) else type(owner)
    if not _is_builtin(owning_type):
        return None
    return f"<builtin>.{owning_type.__name__}.{called.__name__}"


def _is_builtin(kind: type) -> bool:
    return getattr(builtins, kind.__name__, None) is kind


class Recorder:
    """Collects the edges of one run: its methods are the callbacks of ``sys.monitoring``."""

    def __init__(self, scopes: ScopeNames) -> None:
        self.edges: defaultdict[str, set[str]] = defaultdict(set)
        self._scopes = scopes
        self._unstarted: Counter[str] = Counter()

    def on_start(self, code: CodeType, _offset: int) -> None:
        """A function's body begins to run."""
        name = self._scopes.name(code)
        # A module's and a class's body run without being called.
        if name is None or _is_part_of_scope(code) or not code.co_flags & inspect.CO_NEWLOCALS:
            return
        if code.co_flags & RESUMABLE and self._unstarted[name]:
            # Whoever resumes a generator first hasn't called it.
            self._unstarted[name] -= 1
            return
        self._add(self._caller(sys._getframe(1).f_back), name)

    def on_call(self, code: CodeType, offset: int, called: object, _first: object) -> None:
        """The instruction at `offset` in `code` is about to call an object."""
        frame = sys._getframe(1)
        function = called.__func__ if isinstance(called, MethodType) else called
        if isinstance(function, FunctionType):
            self._on_function_call(function.__code__, frame)
            return
        is_text = code.co_filename == "<string>" and code.co_name == "<module>"
        caller = self._caller(frame) if is_text else self._scopes.name(code)
        builtin = builtin_name(function)
        if builtin is None or called is builtins.__build_class__:
            return
        if not self._scopes.decorates(code, offset):
            self._add(caller, builtin)

    def _on_function_call(self, code: CodeType, frame: FrameType) -> None:
        name = self._scopes.name(code)
        if name is None or _is_part_of_scope(code) or not code.co_flags & RESUMABLE:
            return
        self._unstarted[name] += 1
        self._add(self._caller(frame), name)

    def _caller(self, frame: FrameType | None) -> str | None:
        """The innermost scope of the project that `frame` was reached from."""
        while frame is not None:
            name = self._scopes.name(frame.f_code)
            if name is not None:
                return name
            frame = frame.f_back
        return None

    def _add(self, caller: str | None, callee: str) -> None:
        if caller is not None:
            self.edges[caller].add(callee)


def run(entry: Path, recorder: Recorder) -> None:
    """Run `entry` as ``__main__`` while `recorder` listens."""
    code = compile(entry.read_text(encoding="utf-8"), str(entry), "exec")
    module = ModuleType("__main__")
    module.__file__ = str(entry)
    sys.modules["__main__"] = module
    sys.path[0] = str(entry.parent)
    sys.argv[:] = [str(entry)]
    sys.dont_write_bytecode = True
    monitoring = sys.monitoring
    tool, events = monitoring.PROFILER_ID, monitoring.events
    monitoring.use_tool_id(tool, "trace_calls")
    monitoring.register_callback(tool, events.PY_START, recorder.on_start)
    monitoring.register_callback(tool, events.CALL, recorder.on_call)
    with contextlib.redirect_stdout(io.StringIO()):
        monitoring.set_events(tool, events.PY_START | events.CALL)
        try:
            exec(code, module.__dict__)
        finally:
            monitoring.set_events(tool, 0)
            monitoring.free_tool_id(tool)


def main() -> None:
    """Trace the program the command line names.

    When the program fails, what was recorded until then is printed and the exception ends this
    process as well.
    """
    parser = argparse.ArgumentParser(description="Print the calls a small program makes.")
    parser.add_argument("--project", type=Path, required=True, help="the program's folder")
    parser.add_argument("--entry", default="main.py", help="the file in it to run")
    options = parser.parse_args()
    root = options.project.resolve()
    recorder = Recorder(ScopeNames(root))
    try:
        run(root / options.entry, recorder)
    finally:
        graph = {caller: sorted(callees) for caller, callees in sorted(recorder.edges.items())}
        json.dump(graph, sys.stdout)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
