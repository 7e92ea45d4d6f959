"""Both branches of an `if` import the same name."""

import sys

if sys.platform == "win32":
    from backend_windows import open_window
else:
    from backend_posix import open_window


def launch():
    return open_window("main")


launch()
