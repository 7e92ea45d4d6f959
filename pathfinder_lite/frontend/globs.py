"""Path patterns with the meaning they have in a ``.gitignore`` file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from pathspec import GitIgnoreSpec

from pathfinder_lite.errors import ConfigurationError


class PathPatterns:
    """A list of patterns over paths relative to one root.

    ``tests``, ``./tests``, ``tests/`` and the absolute path of a folder below the root all mean
    that folder and what is in it. Paths of folders are asked for with a trailing ``/``.
    """

    __slots__ = ("_entrances", "_spec")

    def __init__(self, patterns: Sequence[str], root: Path) -> None:
        """Compile the patterns.

        Raises:
            ConfigurationError: a pattern is no pattern.
        """
        spelt = [_relative_spelling(pattern, root) for pattern in patterns]
        try:
            self._spec = GitIgnoreSpec.from_lines(spelt) if spelt else None
        except ValueError as error:
            raise ConfigurationError(
                f"path pattern {', '.join(patterns)!r} is not valid: {error}; "
                "write it as in .gitignore"
            ) from error
        self._entrances = [entrance for line in spelt if (entrance := _entrance(line))]

    def __bool__(self) -> bool:
        return self._spec is not None

    def match(self, path: str) -> bool:
        """Whether the path, or a folder it is in, is matched."""
        return self._spec is not None and self._spec.match_file(path)

    def match_below(self, folder: str) -> bool:
        """Whether a pattern with a ``/`` in it may match something below this folder.

        ``folder`` has no trailing ``/``. Patterns that are a mere name do not count: as git has
        it, nothing comes back out of a folder that is itself left out.
        """
        parts = folder.split("/")
        return any(_leads_into(anchored, steps, parts) for anchored, steps in self._entrances)


@dataclass(frozen=True, slots=True)
class _IgnoreFile:
    """One ignore file: it speaks about paths that start with ``base``.

    ``lead`` is the way from its folder down to the root, when it stands above the root.
    """

    base: str
    lead: str
    spec: GitIgnoreSpec


@dataclass(frozen=True, slots=True)
class IgnoreFiles:
    """The ``.gitignore`` files that apply in one folder, the innermost last."""

    files: tuple[_IgnoreFile, ...] = ()

    @classmethod
    def above(cls, root: Path) -> IgnoreFiles:
        """Those from the top of the git working tree down to the parent of the root.

        One that would ignore the root itself is passed over: the root was asked for.
        """
        tree = next((path for path in (root, *root.parents) if (path / ".git").exists()), None)
        if tree is None:
            return cls()
        folders = [path for path in (*reversed(root.parents),) if path.is_relative_to(tree)]
        sources = [(tree, tree / ".git" / "info" / "exclude")]
        sources += [(folder, folder / ".gitignore") for folder in folders]
        files: list[_IgnoreFile] = []
        for folder, source in sources:
            way = root.relative_to(folder).as_posix()
            lead = "" if way == "." else f"{way}/"
            spec = _read_spec(source)
            if spec is not None and not (lead and spec.match_file(lead)):
                files.append(_IgnoreFile("", lead, spec))
        return cls(tuple(files))

    def entered(self, base: str, source: Path) -> IgnoreFiles:
        """With one more file; ``base`` is what its folder's paths start with, ``""`` at the top."""
        spec = _read_spec(source)
        return self if spec is None else IgnoreFiles((*self.files, _IgnoreFile(base, "", spec)))

    def ignores(self, path: str) -> bool:
        """Whether git would leave this path out; the innermost file that says anything decides."""
        for file in reversed(self.files):
            verdict = file.spec.check_file(file.lead + path[len(file.base) :]).include
            if verdict is not None:
                return verdict
        return False


def _read_spec(source: Path) -> GitIgnoreSpec | None:
    """The patterns of a file; None when it is not there or cannot be read."""
    try:
        text = source.read_bytes().decode("utf-8", "replace")
    except OSError:
        return None
    return GitIgnoreSpec.from_lines([line for line in text.splitlines() if _is_valid(line)])


def _is_valid(line: str) -> bool:
    """Git passes over lines that are no pattern; so do we, one line at a time."""
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _relative_spelling(pattern: str, root: Path) -> str:
    negated = pattern.startswith("!")
    body = pattern[1:] if negated else pattern
    if os.sep == "\\":
        body = body.replace("\\", "/")
    top = root.as_posix().rstrip("/")
    if top and body.startswith(f"{top}/"):
        body = body[len(top) :]
    while body.startswith("./"):
        body = body[2:].lstrip("/")
    if body == ".":
        body = "/*"
    return f"!{body}" if negated else body


def _entrance(pattern: str) -> tuple[bool, list[str]] | None:
    """Whether the pattern starts at the root, and its steps; None if it is a name or negated."""
    if pattern.startswith(("!", "#")) or "/" not in pattern.rstrip("/ "):
        return None
    steps = pattern.strip("/ ").split("/")
    anchored = steps[0] != "**"
    while steps and steps[0] == "**":
        steps = steps[1:]
    return (anchored, steps) if len(steps) > 1 else None


def _leads_into(anchored: bool, steps: list[str], parts: list[str]) -> bool:
    starts = (0,) if anchored else range(len(parts))
    return any(_agree(steps, parts[start:]) for start in starts)


def _agree(steps: list[str], parts: list[str]) -> bool:
    """Whether the folder ``parts`` lies on the way of ``steps``, short of their end."""
    for index, part in enumerate(parts):
        if index >= len(steps) - 1:
            return False
        if steps[index] == "**":
            return True
        if not fnmatchcase(part, steps[index]):
            return False
    return True
