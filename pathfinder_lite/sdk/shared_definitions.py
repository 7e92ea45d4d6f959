"""Definitions that many rule files share: a package ``rules_shared`` above or beside them.

A rule file imports from the nearest one, looking from its own folder upwards. Only that package
becomes importable, not what else its folder holds.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

PACKAGE = "rules_shared"


def find_shared_definitions(rule_file: Path) -> Path | None:
    """Return the folder of the package that a rule file shares; None when there is none."""
    for folder in rule_file.resolve().parents:
        package = folder / PACKAGE
        if (package / "__init__.py").is_file():
            return package
    return None


class SharedDefinitionsFinder(MetaPathFinder):
    """Resolves the package at one place; its modules follow from its path."""

    def __init__(self, package: Path) -> None:
        self._folder = str(package.parent)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of the package; None for every other name."""
        if fullname != PACKAGE:
            return None
        return PathFinder.find_spec(fullname, [self._folder], target)


def install(package: Path) -> None:
    """Make the package importable, before one that is installed under the same name."""
    sys.meta_path.insert(0, SharedDefinitionsFinder(package))
