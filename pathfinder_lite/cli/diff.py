"""Diff-aware mode: which files changed, and which findings touch them.

The changed files are those between the merge base of BASE and HEAD, and HEAD. Nothing is
checked out: the working tree is scanned as it stands.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from pathfinder_lite.errors import ConfigurationError
from pathfinder_lite.findings import Finding, ScanResult

# A repository on a dead network drive must not hang a pipeline.
_SECONDS = 30


def changed_files(project: Path, base: str, head: str) -> frozenset[str]:
    """Added, copied, modified and renamed files, relative to the project, with ``/``.

    Raises:
        ConfigurationError: The project is in no repository, a ref is unknown, or git is
            missing or does not answer.
    """
    folder = project if project.is_dir() else project.parent
    first = _commit(folder, base, "base")
    last = _commit(folder, head, "head")
    fork = _git(folder, "merge-base", first, last).strip()
    if not fork:
        raise ConfigurationError(
            f"base ref '{base}' and head ref '{head}' share no history; fetch more of it"
        )
    listed = _git(
        folder,
        *("diff", "--name-only", "-z", "--relative", "--diff-filter=ACMR", f"{fork}..{last}"),
        required=True,
    )
    return frozenset(name for name in listed.split("\0") if name)


def only_changed(result: ScanResult, changed: Collection[str]) -> ScanResult:
    """The result with the findings of which any step, or the place itself, is in a file."""
    kept = tuple(finding for finding in result.findings if _touches(finding, changed))
    return replace(result, findings=kept)


def _touches(finding: Finding, changed: Collection[str]) -> bool:
    return finding.location.file in changed or any(
        step.location.file in changed for step in finding.path
    )


def _commit(folder: Path, ref: str, role: str) -> str:
    # A leading hyphen would reach git as an option.
    found = (
        ""
        if ref.startswith("-")
        else _git(folder, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
    )
    if not found.strip():
        _git(folder, "rev-parse", "--git-dir", required=True)
        raise ConfigurationError(f"git does not know the {role} ref '{ref}' in {folder}")
    return found.strip()


def _git(folder: Path, *arguments: str, required: bool = False) -> str:
    """What git prints; empty when it fails, unless ``required``."""
    try:
        answer = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=_environment(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise ConfigurationError("--diff-aware needs git, which is not on PATH") from None
    except subprocess.TimeoutExpired:
        raise ConfigurationError(
            f"git {arguments[0]} gave no answer within {_SECONDS} s in {folder}"
        ) from None
    if answer.returncode and required:
        reason = answer.stderr.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
        raise ConfigurationError(f"--diff-aware: {folder}: {reason[0]}")
    return "" if answer.returncode else os.fsdecode(answer.stdout)


def _environment() -> dict[str, str]:
    """The environment with what hooks set made independent of the current directory."""
    environment = dict(os.environ, LC_ALL="C")
    for variable in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        if variable in environment:
            environment[variable] = str(Path(environment[variable]).absolute())
    if "GIT_DIR" in environment:
        # With GIT_DIR alone git takes its current directory for the top of the tree.
        environment.setdefault("GIT_WORK_TREE", str(Path.cwd()))
    return environment
