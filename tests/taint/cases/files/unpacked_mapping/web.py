import json

from taintcheck import source


def detail():
    return json.loads('{"name": "a", "arguments": "%s"}' % source())


def settings():
    return {"name": source(), "arguments": "b"}
