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


def find_rule_files(path: Path) -> tuple[Path, ...]:
    """Find the rule files at or below a path, in lexical order of their parts.

    A file is taken as it is. In a folder a ``*.py`` file counts when its text mentions the SDK and
    a decorator of Python rules; unreadable files count too, so that loading reports them.

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
    return bool(_IMPORTS_SDK.search(text) and _REGISTERS_RULE.search(text))
