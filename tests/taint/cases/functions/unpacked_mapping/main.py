"""A mapping from outside is unpacked into the parameters of project functions."""
import json

from taintcheck import not_sink, sink, source


class Job:
    def __init__(self, name="", line=""):
        self.name = name
        self.line = line

    def run(self):
        sink(self.line)


def start(name, mode="fast"):
    sink(name)
    sink(mode)


def fixed(name, mode="fast"):
    not_sink(mode)
    return name


def collect(**given):
    sink(given["line"])
    for key in given:
        sink(given[key])


payload = json.loads('{"name": "%s", "line": "%s"}' % (source(), source()))
Job(**payload).run()
collect(**payload)
both = {"mode": "slow", **payload}
sink(both["line"])
not_sink({**payload, "line": "a"}["line"])
merged = {}
merged.update(payload)
sink(merged["name"])
start(**json.loads('{"name": "%s", "mode": "%s"}' % (source(), source())))
sink(fixed(**{"name": source()}))
not_sink(fixed(**{"name": "a"}))
