"""Which dotted names a file can be imported under.

Python answers with ``sys.path``, which a static reader does not know. Every folder between the
project root and the topmost package of a file may be an entry of it, so every such reading is
listed as a name; one of them, the primary name, is unique in the project.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from keyword import iskeyword

INIT_FILE = "__init__.py"

SOURCE_ROOT_NAMES = frozenset({"src", "site-packages", "dist-packages"})
"""Plain folders that are put on ``sys.path`` by convention and are no part of a module's name."""


@dataclass(frozen=True, slots=True)
class ModuleNames:
    """The dotted names of one file.

    ``names`` holds ``primary`` first, then the other names from the longest to the shortest. A
    module file that a package of the same name hides (``a.py`` beside ``a/__init__.py``) has its
    path as its primary name and no names: no import reaches it.
    """

    primary: str
    names: tuple[str, ...]
    is_package: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A file as parts of dotted names; ``parts[i:]`` is the name when root ``i`` is on the path.

    ``lowest`` and ``highest`` bound the possible roots, ``chosen`` is the one that names the
    file: ``lowest <= chosen <= highest``.
    """

    parts: tuple[str, ...]
    lowest: int
    chosen: int
    highest: int
    is_package: bool

    def name(self, start: int) -> str:
        return ".".join(self.parts[start:])

    def import_root(self) -> tuple[tuple[str, ...], str]:
        """The folder on the path, and the first part of the name below it."""
        return self.parts[: self.chosen], self.parts[self.chosen]


def module_names(
    paths: Iterable[str], packages: Collection[str], root_package: str = ""
) -> dict[str, ModuleNames]:
    """Name every file of a project.

    Args:
        paths: paths of Python files, relative to the project root, with ``/``.
        packages: the folders that hold an ``__init__.py``, written alike; ``""`` is the root.
        root_package: the dotted name of the project root when the root is itself a package,
            else ``""``.
    """
    package_set = frozenset(packages)
    prefix = tuple(root_package.split(".")) if root_package else ()
    places = {path: _place(path, package_set, prefix) for path in sorted(paths)}
    clashing = _clashing_roots(places)
    taken: dict[str, str] = {}
    primaries: dict[str, str] = {}
    for path, place in sorted(places.items(), key=lambda item: (not item[1].is_package, item[0])):
        primary = place.name(place.chosen)
        if place.import_root() in clashing:
            primary = place.name(0)
        if taken.setdefault(primary, path) != path:
            primary = path
        primaries[path] = primary
    return {path: _names(places[path], primaries[path], path) for path in places}


def root_package_name(folder_names: Iterable[str]) -> str:
    """The dotted name of a root inside packages; ``folder_names`` from the outermost inwards.

    Only the innermost run of importable names counts.
    """
    parts: list[str] = []
    for name in folder_names:
        parts = [*parts, name] if is_importable(name) else []
    return ".".join(parts)


def is_importable(part: str) -> bool:
    """Whether an ``import`` statement can spell this part of a dotted name."""
    return part.isidentifier() and not iskeyword(part)


def _place(path: str, packages: frozenset[str], prefix: tuple[str, ...]) -> _Place:
    *folders, file_name = path.split("/")
    is_package = file_name == INIT_FILE
    stem = file_name.rpartition(".")[0] or file_name
    parts = (*prefix, *folders) if is_package else (*prefix, *folders, stem)
    if not parts:  # the __init__.py of a root whose own name cannot be imported
        return _Place((stem,), 0, 0, 0, is_package)
    top = len(folders)
    while top and "/".join(folders[:top]) in packages:
        top -= 1
    in_package = top < len(folders)
    last = len(parts) - 1
    lowest = min(_after_last_unimportable(parts[:-1]), last)
    highest = min(max(len(prefix) + top if in_package else last, lowest), last)
    source_root = _after_source_root(folders, top)
    if source_root is not None:
        chosen = len(prefix) + source_root
    else:
        chosen = len(prefix) + top if in_package and top else 0
    return _Place(parts, lowest, min(max(chosen, lowest), highest), highest, is_package)


def _after_last_unimportable(parts: tuple[str, ...]) -> int:
    return max((i + 1 for i, part in enumerate(parts) if not is_importable(part)), default=0)


def _after_source_root(folders: list[str], top: int) -> int | None:
    """The root below the innermost ``src``-like folder among the first ``top``, plain ones."""
    for index in range(top - 1, -1, -1):
        if folders[index] in SOURCE_ROOT_NAMES:
            return index + 1
    return None


def _clashing_roots(places: Mapping[str, _Place]) -> set[tuple[tuple[str, ...], str]]:
    """The import roots that give one primary name to two files, as in several services' ``app``."""
    by_name: defaultdict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    for place in places.values():
        by_name[place.name(place.chosen)].add(place.import_root())
    return {root for roots in by_name.values() if len(roots) > 1 for root in roots}


def _names(place: _Place, primary: str, path: str) -> ModuleNames:
    if primary == path and place.name(place.chosen) != path:
        return ModuleNames(primary, (), place.is_package)
    spelt = (place.name(start) for start in range(place.lowest, place.highest + 1))
    return ModuleNames(primary, tuple(dict.fromkeys((primary, *spelt))), place.is_package)
