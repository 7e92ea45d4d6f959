"""The names under which rule files written for Code Pathfinder import this SDK.

Installed in the rule worker only: no other interpreter ever sees ``codepathfinder`` or ``rules``.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_SDK = "pathfinder_lite.sdk"

_SHARED_MODULES = (
    "container_combinators",
    "container_decorators",
    "container_ir",
    "container_matchers",
    "container_programmatic",
    "go_decorators",
    "go_ir",
    "python_decorators",
    "python_ir",
)
_OTHER_MODULES = (
    "cli",
    "config",
    "dataflow",
    "decorators",
    "go_rule",
    "ir",
    "logic",
    "matchers",
    "presets",
    "propagation",
    "python_rule_meta",
    "qualifiers",
    "query_type",
)

ALIASES: dict[str, str] = {
    "codepathfinder": _SDK,
    "rules": f"{_SDK}.rules_package",
    **{
        f"codepathfinder.{name}": f"{_SDK}.{name}"
        for name in sorted(_SHARED_MODULES + _OTHER_MODULES)
    },
    **{f"rules.{name}": f"{_SDK}.{name}" for name in _SHARED_MODULES},
}
"""Imported name → the module of this package that answers to it."""

_ROOTS = ("codepathfinder", "rules")


class _AliasLoader(Loader):
    """Puts the SDK's own module under a second name, leaving the module as it is."""

    def __init__(self, target: str) -> None:
        self._target = target
        self._true_spec: ModuleSpec | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._target)
        self._true_spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # The import system has just written the alias's spec over the module's own.
        module.__spec__ = self._true_spec


class AliasFinder(MetaPathFinder):
    """Resolves the names in ``ALIASES``, and refuses other submodules of these packages."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of an aliased module; None for names outside the aliased packages.

        Raises:
            ModuleNotFoundError: the name is a submodule that the SDK does not have.
        """
        known = ALIASES.get(fullname)
        if known is not None:
            is_package = fullname in _ROOTS
            return ModuleSpec(fullname, _AliasLoader(known), is_package=is_package)
        if fullname.partition(".")[0] in _ROOTS:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return None


def install() -> None:
    """Make the aliases importable, before anything that is installed under the same names."""
    sys.meta_path.insert(0, AliasFinder())
