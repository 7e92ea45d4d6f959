"""Functions taken out with `pop`, `setdefault` and `popitem`, and `defaultdict` factories."""
from collections import defaultdict

from actions import make_list, on_close, on_open, on_wait

handlers = {"open": on_open, "close": on_close}
handlers.pop("open")()


def wait():
    table = {}
    return table.setdefault("wait", on_wait)()


def missing():
    return {}.get("x", on_close)()


groups = defaultdict(make_list)
groups["a"].append(1)
wait()
missing()
