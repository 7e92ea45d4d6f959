"""A session keeps what was sent under a key; other keys are the program's."""
from sessions import Session, current
from taintcheck import not_sink, sink, source

session = Session()
session["user"] = source()
session["role"] = "reader"
sink(session["user"])
not_sink(session["role"])
not_sink(session.get("absent", "none"))
current().put("note", source())
sink(current().take("note"))
