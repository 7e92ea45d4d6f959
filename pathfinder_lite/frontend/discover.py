"""Which files of a project are analysed, and why the others are not.

One walk decides for every later stage. A folder or file that is left out is counted under a
reason; what could not be looked at is a ``Diagnostic``.
"""

from __future__ import annotations

import errno
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from pathfinder_lite.errors import ProjectError
from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.frontend.globs import IgnoreFiles, PathPatterns
from pathfinder_lite.frontend.modnames import INIT_FILE, module_names, root_package_name

MAX_FILE_BYTES = 20_000_000
"""Larger files are not analysed; the largest generated modules in use are about half of this."""

TOOL_FOLDERS = frozenset(
    {
        ".git",
        ".hg",
        ".svn",
        "__pycache__",
        ".pytest_cache",
        ".mypy_cache",
        ".ruff_cache",
        ".coverage",
        "htmlcov",
        "venv",
        "env",
        ".venv",
        ".env",
        ".tox",
        ".nox",
        "dist",
        "build",
        "_build",
        ".eggs",
        "node_modules",
        "vendor",
        "third_party",
        "site-packages",
    }
)
"""Folders of version control, caches, environments, build results and copied-in libraries."""

TEST_FOLDERS = frozenset({"tests", "test", "testdata", "fixtures", "mocks"})

ASIDE_FOLDERS = frozenset({"docs", "examples", "migrations"})
"""Folders beside the product, which ``include`` brings in."""

TEST_FILES = frozenset({"conftest.py", "setup.py"})
"""Files that go with the tests, besides ``test_*.py`` and ``*_test.py``."""

TOOL_REASON = "tool folder"

_ENVIRONMENT_MARK = "pyvenv.cfg"


@dataclass(frozen=True, slots=True)
class DiscoveryOptions:
    """What to leave out.

    ``include`` and ``exclude`` are patterns as in ``.gitignore``, relative to the root. ``include``
    brings back what would be left out by default (tests, ``docs``, ``vendor`` ...); ``exclude``
    wins over it and binds a root that is a single file as well.
    """

    skip_tests: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = False
    max_bytes: int = MAX_FILE_BYTES


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to analyse.

    ``path`` is relative to the root, with ``/``; it is always encodable as UTF-8, unlike
    ``absolute``. ``module`` is unique in the project and is ``names[0]``, unless no import reaches
    the file and ``names`` is empty. ``size`` is in bytes.
    """

    path: str
    absolute: Path
    module: str
    names: tuple[str, ...]
    is_package: bool
    size: int


@dataclass(frozen=True, slots=True)
class Discovery:
    """The files of a project, sorted by path.

    ``skipped`` counts left-out folders and files by reason: a folder counts once, whatever is in
    it. Files that are no Python are not counted.
    """

    root: Path
    files: tuple[SourceFile, ...]
    skipped: tuple[tuple[str, int], ...]
    diagnostics: tuple[Diagnostic, ...]


def discover(root: Path, options: DiscoveryOptions | None = None) -> Discovery:
    """Walk a project folder, or take a single file.

    Symbolic links to folders are not followed, those to files are when they end inside the root.

    Raises:
        ProjectError: the root does not exist or cannot be read.
        ConfigurationError: a pattern is no pattern.
    """
    options = options or DiscoveryOptions()
    top = Path(os.path.abspath(root))  # noqa: PTH100 - Path.resolve would follow links
    single = None
    try:
        if not top.is_dir():
            single, top = top, top.parent
            size = single.stat().st_size
    except OSError as error:
        raise ProjectError(
            f"cannot scan {root}: {error.strerror}; name an existing folder or Python file"
        ) from error
    walk = _Walk(top, options)
    if single is None:
        walk.run()
    else:
        walk.take(_show(single.name), single, size)
    return walk.result()


class _Folder(NamedTuple):
    path: str  # "" for the root
    absolute: str
    include_only: bool
    ignores: IgnoreFiles


@dataclass(slots=True)
class _Walk:
    """The state of one walk."""

    root: Path
    options: DiscoveryOptions
    found: dict[str, tuple[Path, int]] = field(default_factory=dict)
    packages: set[str] = field(default_factory=set)
    skipped: Counter[str] = field(default_factory=Counter)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    include: PathPatterns = field(init=False)
    exclude: PathPatterns = field(init=False)
    real_root: str = field(init=False)

    def __post_init__(self) -> None:
        self.include = PathPatterns(self.options.include, self.root)
        self.exclude = PathPatterns(self.options.exclude, self.root)
        self.real_root = os.path.realpath(self.root)

    def run(self) -> None:
        respected = self.options.respect_gitignore
        ignores = IgnoreFiles.above(self.root) if respected else IgnoreFiles()
        top = _Folder("", str(self.root), False, ignores)
        try:
            queue = self._folder(top, _entries(top.absolute))
        except OSError as error:
            raise ProjectError(
                f"cannot scan {self.root}: {error.strerror}; check its permissions"
            ) from error
        while queue:
            folder = queue.pop()
            try:
                entries = _entries(folder.absolute)
            except OSError as error:
                self._unreadable(folder.path, error)
            else:
                queue += self._folder(folder, entries)

    def result(self) -> Discovery:
        if (self.root / INIT_FILE).is_file():
            self.packages.add("")
        names = module_names(self.found, self.packages, self._root_package())
        files = tuple(
            SourceFile(path, absolute, name.primary, name.names, name.is_package, size)
            for path, (absolute, size) in sorted(self.found.items())
            for name in (names[path],)
        )
        skipped = tuple(sorted(self.skipped.items()))
        return Discovery(self.root, files, skipped, tuple(sorted(self.diagnostics)))

    def take(self, path: str, absolute: Path, size: int) -> None:
        """Add a file, unless it is excluded or too large."""
        if self.exclude.match(path):
            self.skipped["excluded"] += 1
        elif size > self.options.max_bytes:
            self.skipped["too large"] += 1
            message = f"has {size:,} bytes; the limit is {self.options.max_bytes:,}"
            self.diagnostics.append(Diagnostic(path, 0, "too-large", message))
        else:
            self.found[path] = (absolute, size)

    def _folder(self, folder: _Folder, entries: list[os.DirEntry[str]]) -> list[_Folder]:
        """Take the files of a folder; give the folders in it that are to be entered."""
        names = {entry.name for entry in entries}
        if folder.path and _ENVIRONMENT_MARK in names and not self._asked_for(folder.path):
            self.skipped["virtual environment"] += 1
            return []
        if INIT_FILE in names:
            self.packages.add(folder.path)
        ignores = self._entered_ignores(folder, names)
        below: list[_Folder] = []
        for entry in entries:
            path = f"{folder.path}/{_show(entry.name)}" if folder.path else _show(entry.name)
            try:
                if entry.is_dir(follow_symlinks=False):
                    child = self._enter(path, entry, folder.include_only, ignores)
                    below += (child,) if child else ()
                elif entry.name.endswith(".py") or entry.is_symlink():
                    self._file(path, entry, folder.include_only, ignores)
            except OSError as error:
                self._unreadable(path, error)
        return below

    def _asked_for(self, path: str) -> bool:
        """Whether a pattern means this very folder or leads below it, not just one around it."""
        around = path.rpartition("/")[0]
        if self.include.match(f"{path}/") and not (around and self.include.match(f"{around}/")):
            return True
        return self.include.match_below(path)

    def _enter(
        self, path: str, entry: os.DirEntry[str], include_only: bool, ignores: IgnoreFiles
    ) -> _Folder | None:
        if self.exclude.match(f"{path}/"):
            self.skipped["excluded"] += 1
            return None
        reason = self._folder_reason(entry.name)
        if reason is None and ignores.ignores(f"{path}/"):
            reason = "ignored by git"
        if reason == TOOL_REASON:
            wanted = self._asked_for(path)
        else:
            wanted = self.include.match(f"{path}/") or self.include.match_below(path)
        if (reason or include_only) and not wanted:
            self.skipped[reason or "not included"] += 1
            return None
        return _Folder(path, entry.path, bool(reason) or include_only, ignores)

    def _folder_reason(self, name: str) -> str | None:
        if name in TOOL_FOLDERS or name.endswith(".egg-info"):
            return TOOL_REASON
        if name in TEST_FOLDERS:
            return "test folder" if self.options.skip_tests else None
        return f"{name} folder" if name in ASIDE_FOLDERS else None

    def _file(
        self, path: str, entry: os.DirEntry[str], include_only: bool, ignores: IgnoreFiles
    ) -> None:
        if entry.is_symlink():
            if not self._is_good_link(path, entry):
                return
        elif not entry.is_file():
            self.skipped["not a regular file"] += 1
            return
        if not self.include.match(path):
            reason = None
            if include_only:
                reason = "not included"
            elif self.options.skip_tests and _is_test_file(entry.name):
                reason = "test file"
            elif ignores.ignores(path):
                reason = "ignored by git"
            if reason:
                self.skipped[reason] += 1
                return
        self.take(path, Path(entry.path), entry.stat().st_size)

    def _is_good_link(self, path: str, entry: os.DirEntry[str]) -> bool:
        """Whether a symbolic link ends in a Python file inside the root."""
        target = os.path.realpath(entry.path)
        if entry.is_dir():
            self._linked_folder(path, entry, target)
        elif entry.name.endswith(".py"):
            entry.stat()  # raises when the link leads nowhere
            if not entry.is_file():
                self.skipped["not a regular file"] += 1
            elif not _is_inside(target, self.real_root):
                self.skipped["link out of the project"] += 1
            else:
                return True
        return False

    def _linked_folder(self, path: str, entry: os.DirEntry[str], target: str) -> None:
        if self.exclude.match(f"{path}/"):
            self.skipped["excluded"] += 1
            return
        self.skipped["linked folder"] += 1
        if _is_inside(os.path.realpath(Path(entry.path).parent), target):
            message = "links to a folder that holds it; not entered"
            self.diagnostics.append(Diagnostic(path, 0, "symlink-loop", message))

    def _unreadable(self, path: str, error: OSError) -> None:
        if error.errno == errno.ELOOP:
            diagnostic = Diagnostic(path, 0, "symlink-loop", "links to itself")
        else:
            reason = error.strerror or type(error).__name__
            diagnostic = Diagnostic(path, 0, "unreadable", f"cannot be read: {reason}")
        self.diagnostics.append(diagnostic)

    def _entered_ignores(self, folder: _Folder, names: set[str]) -> IgnoreFiles:
        if not self.options.respect_gitignore or ".gitignore" not in names:
            return folder.ignores
        base = f"{folder.path}/" if folder.path else ""
        return folder.ignores.entered(base, Path(folder.absolute, ".gitignore"))

    def _root_package(self) -> str:
        if "" not in self.packages:
            return ""
        folders = [self.root.name]
        for parent in self.root.parents:
            if not (parent / INIT_FILE).is_file():
                break
            folders.insert(0, parent.name)
        return root_package_name(folders)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)


def _is_inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _is_test_file(name: str) -> bool:
    return name.startswith("test_") or name.endswith("_test.py") or name in TEST_FILES


def _show(name: str) -> str:
    """The name in characters that can be written as UTF-8, whatever bytes the system gave."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")
