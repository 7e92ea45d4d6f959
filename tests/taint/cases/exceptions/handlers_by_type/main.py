"""Each handler sees what was raised for it."""
from taintcheck import not_sink, sink, source


class BadName(Exception):
    pass


class BadValue(Exception):
    pass


def check(name, value):
    if len(name) > 3:
        raise BadName(name)
    raise BadValue("bad")


for text in (source(), "abc"):
    try:
        check(text, "v")
    except BadName as error:
        sink(error.args[0])
    except BadValue as error:
        not_sink(error.args[0])
