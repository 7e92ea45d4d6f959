"""The console entry that the SDK offers: it hands over to the installed ``pathfinder`` command.

The environment variable ``PATHFINDER_BINARY`` names another executable to run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_OVERRIDE = "PATHFINDER_BINARY"
_COMMAND = "pathfinder"


def get_binary_path() -> Path:
    """Return the executable that ``main`` runs.

    Raises:
        FileNotFoundError: ``PATHFINDER_BINARY`` names no file, or no command is installed.
    """
    override = os.environ.get(_OVERRIDE)
    if override:
        path = Path(override).expanduser()
        if not path.is_file():
            raise FileNotFoundError(f"{_OVERRIDE} names {override}, which is not a file")
        return path
    beside = str(Path(sys.executable).parent)
    found = shutil.which(_COMMAND, path=beside) or shutil.which(_COMMAND)
    if found is None:
        raise FileNotFoundError(
            f"no '{_COMMAND}' command is installed; install pathfinder-lite or set {_OVERRIDE}"
        )
    return Path(found)


def main() -> None:
    """Run the command with this process's arguments and exit with its status."""
    try:
        command = [str(get_binary_path()), *sys.argv[1:]]
    except FileNotFoundError as error:
        sys.exit(f"pathfinder: {error}")
    sys.exit(subprocess.run(command, check=False).returncode)
