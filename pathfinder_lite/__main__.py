"""``python -m pathfinder_lite``."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    # ``-m`` puts the working directory first, and that is often the project to be scanned: its
    # ``socket.py`` must not be imported in place of the real one. The folder of this package goes
    # last, for runs out of a checkout.
    if not sys.flags.safe_path:
        del sys.path[0]
    home = __file__.rpartition("pathfinder_lite")[0].rstrip("/\\")
    if home not in sys.path:
        sys.path.append(home)
    from pathfinder_lite.cli.main import entry_point

    entry_point()
