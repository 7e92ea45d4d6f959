"""Which files of a folder are rule files."""

from __future__ import annotations

import re
from pathlib import Path

from pathfinder_lite.errors import RuleError

SAMPLE_FOLDERS = frozenset({"negative", "positive", "tests"})
"""Folders of a rule that hold examples to scan: nothing below them is ever executed."""

_IMPORTS_SDK = re.compile(rb"\b(?:codepathfinder|pathfinder_lite|rules\.python_decorators)\b")
_REGISTERS_RULE = re.compile(
    rb"\bpython_rule\b"
    rb"|@\s*(?:\w+\.)*rule\s*\("
    rb"|\bimport\b[^#\n]*\brule\b"
    rb"|^\s*rule\s+as\s+\w+",
    re.MULTILINE,
)


_SAYS_BOTH = re.compile(rb"^@(?:\w+\.)*python_rule\s*\(", re.MULTILINE)
_REGISTERS_OTHERS = re.compile(rb"\b(?:dockerfile_rule|compose_rule|go_rule)\b")


def find_rule_files(path: Path) -> tuple[Path, ...]:
    """Find the rule files at or below a path, in lexical order of their parts.

    A file is taken as it is. In a folder a ``*.py`` file counts when its text mentions the SDK and
    a decorator of Python rules, or decorates with ``python_rule``; unreadable files count too, so
    that loading reports them.

    Raises:
        RuleError: the path does not exist.
    """
    if path.is_file():
        return (path,)
    if not path.is_dir():
        raise RuleError(f"{path}: no such rule file or folder; check the path given for rules")
    candidates = sorted(path.rglob("*.py"), key=lambda file: file.relative_to(path).parts)
    return tuple(
        file
        for file in candidates
        if SAMPLE_FOLDERS.isdisjoint(file.relative_to(path).parts[:-1]) and _is_rule_file(file)
    )


def _is_rule_file(file: Path) -> bool:
    try:
        text = file.read_bytes()
    except IsADirectoryError:
        return False
    except OSError:
        return True
    mentions = _IMPORTS_SDK.search(text) and _REGISTERS_RULE.search(text)
    return bool(mentions or _SAYS_BOTH.search(text))


def rules_of_other_languages(path: Path) -> bool:
    """Whether a file, or any below a folder, mentions a decorator of container or Go rules."""
    files = path.rglob("*.py") if path.is_dir() else (path,)
    return any(file.is_file() and _REGISTERS_OTHERS.search(file.read_bytes()) for file in files)
