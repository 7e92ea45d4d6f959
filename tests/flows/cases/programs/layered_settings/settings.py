from types import SimpleNamespace

import sources


def load(argv):
    merged = {}
    for layer in (sources.defaults(), sources.from_text(), sources.from_argv(argv)):
        merged.update({key: value for key, value in layer.items() if value})
    return SimpleNamespace(**merged)
