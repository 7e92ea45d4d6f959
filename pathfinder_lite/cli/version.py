"""``pathfinder version``."""

from __future__ import annotations

import subprocess
from pathlib import Path

import click

import pathfinder_lite
from pathfinder_lite.cli.command import FlagValues, global_flags
from pathfinder_lite.cli.streams import emit


@click.command("version", cls=FlagValues)
@global_flags
def command() -> None:
    """Print the version and, in a checkout, the commit."""
    emit(f"Version: {pathfinder_lite.__version__}\nGit Commit: {_commit()}\n")


def _commit() -> str:
    """The short commit of the checkout this package runs from, ``unknown`` outside one."""
    checkout = Path(pathfinder_lite.__file__).parent.parent
    if not (checkout / ".git").exists():
        return "unknown"
    try:
        answer = subprocess.run(
            ["git", "-C", str(checkout), "rev-parse", "--short", "--verify", "--quiet", "HEAD"],
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return "unknown"
    return answer.stdout.strip() or "unknown"
