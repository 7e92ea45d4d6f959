"""A name that the client chose, found by the value it was sent with."""
from taintcheck import not_sink, sink, source

form = {"title": "plain", source(): "marker"}


def name_for(wanted):
    for name in form:
        if form[name] == wanted:
            return name
    return ""


sink(name_for("marker"))
found = ""
for name, value in {"title": source()}.items():
    if value:
        found = name
        break
not_sink(found)
