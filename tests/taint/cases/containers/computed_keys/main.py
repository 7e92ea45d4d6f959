"""Entries under keys that are not known may replace any other."""

import json

from taintcheck import not_sink, sink, source

D = {"host": "localhost", "paths": {"root": "/srv"}}


def by_items(base, extra):
    result = dict(base)
    for key, value in extra.items():
        result[key] = value
    return result


def by_update(base, extra):
    result = dict(base)
    result.update(extra)
    return result


def by_display(base, extra):
    return {**base, **extra}


def by_keys(base, extra):
    result = dict(base)
    for key in extra:
        result[key] = extra[key]
    return result


e = json.loads('{"host": "' + source() + '"}')
sink(by_items(D, e)["host"])
sink(by_update(D, e)["host"])
sink(by_display(D, e)["host"])
sink(by_keys(D, e)["host"])
sink({k: v for k, v in e.items()}["host"])
r = {}
for k, v in e.items():
    r[k] = v
sink(r["host"])
for k, v in e.items():
    if k in D:
        D[k] = v
sink(D["host"])
not_sink({"host": "a"}["host"])
not_sink(by_update({"a": "b"}, {"c": "d"})["a"])
