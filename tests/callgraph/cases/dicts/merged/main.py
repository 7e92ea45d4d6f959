"""Dicts are merged with `|`, `**` and `update`; the later entry wins."""
from defaults_ import CALLBACKS, on_exit, on_load


def on_start():
    return "custom start"


def on_stop():
    return "custom stop"


merged = {**CALLBACKS, "start": on_start}
merged["start"]()


def stop():
    combined = CALLBACKS | {"stop": on_stop}
    return combined["stop"]()


def load():
    changed = dict(CALLBACKS)
    changed.update(load=on_load, exit=on_exit)
    changed["exit"]()
    return changed["load"]()


stop()
load()
