"""Puts the rule worker's interpreter back as it was before a rule file ran.

What cannot be put back (a running thread, a third-party module, a sibling module that took the
name of one of the standard library) is reported, and the worker is then replaced.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from pathfinder_lite.sdk.config import PathfinderConfig

_PACKAGE = "pathfinder_lite"


class InterpreterState:
    """What rule files may change, as it was when this object was made."""

    def __init__(self) -> None:
        self._modules = dict(sys.modules)
        self._namespaces = [
            (module, dict(vars(module)))
            for name, module in self._modules.items()
            if name.partition(".")[0] == _PACKAGE or module is builtins
        ]
        sdk_values = [
            value
            for module, namespace in self._namespaces
            if module is not builtins
            for value in namespace.values()
        ]
        self._classes = [(value, dict(vars(value))) for value in sdk_values if _is_own(value)]
        members = [member for _, namespace in self._classes for member in namespace.values()]
        self._lists = [
            (value, list(value)) for value in sdk_values + members if isinstance(value, list)
        ]
        self._path = list(sys.path)
        self._meta_path = list(sys.meta_path)
        self._path_hooks = list(sys.path_hooks)
        self._arguments = list(sys.argv)
        self._streams = (sys.stdin, sys.stdout, sys.stderr)
        self._recursion_limit = sys.getrecursionlimit()
        self._environment = dict(os.environ)
        self._folder = Path.cwd()
        self._threads = _thread_count()

    def restore(self, *rule_folders: Path) -> bool:
        """Put everything back; False when something of the rule file stays behind.

        ``rule_folders`` are the resolved folders whose modules the file that ran may import.
        """
        clean = self._restore_modules(rule_folders)
        for module, namespace in self._namespaces:
            current = vars(module)
            for name in [name for name in current if name not in namespace]:
                del current[name]
            current.update(namespace)
        for kind, attributes in self._classes:
            _restore_class(kind, attributes)
        for values, members in self._lists:
            values[:] = members
        PathfinderConfig().reset()
        sys.path[:] = self._path
        sys.meta_path[:] = self._meta_path
        sys.path_hooks[:] = self._path_hooks
        sys.argv[:] = self._arguments
        sys.stdin, sys.stdout, sys.stderr = self._streams
        sys.setrecursionlimit(self._recursion_limit)
        sys.settrace(None)
        sys.setprofile(None)
        os.environ.clear()
        os.environ.update(self._environment)
        os.chdir(self._folder)
        return clean and _thread_count() == self._threads

    def _restore_modules(self, rule_folders: Sequence[Path]) -> bool:
        clean = True
        for name in [name for name in sys.modules if name not in self._modules]:
            root = name.partition(".")[0]
            standard = root in sys.stdlib_module_names
            own = any(_is_below(sys.modules[name], folder) for folder in rule_folders)
            if standard and not own:
                continue
            foreign = root not in (_PACKAGE, "codepathfinder", "rules")
            if standard or (foreign and not own):
                clean = False
            del sys.modules[name]
        sys.modules.update(self._modules)
        return clean


def _is_own(value: Any) -> bool:
    return isinstance(value, type) and value.__module__.partition(".")[0] == _PACKAGE


def _restore_class(kind: type, attributes: dict[str, Any]) -> None:
    current = dict(vars(kind))
    for name in current.keys() - attributes.keys():
        delattr(kind, name)
    for name, value in attributes.items():
        if current.get(name) is not value:
            setattr(kind, name, value)


def _is_below(module: Any, folder: Path) -> bool:
    """Whether a module was loaded from a folder; namespace packages count by their paths."""
    if not isinstance(module, ModuleType):
        return False
    places = [getattr(module, "__file__", None), *getattr(module, "__path__", ())]
    return any(
        isinstance(place, str) and Path(place).resolve().is_relative_to(folder) for place in places
    )


def _thread_count() -> int:
    """Count threads without importing what counts them."""
    return len(sys._current_frames())
