"""``python -m pathfinder_lite``."""

from __future__ import annotations

from pathfinder_lite.cli.main import entry_point

if __name__ == "__main__":
    entry_point()
