"""With statements over a class and a generator."""
from session import Session, opened
from taintcheck import not_sink, sink, source

with Session(source()) as session:
    sink(session.text)
    not_sink(session.log)
sink(session.log)
with opened(source()) as box:
    sink(box["text"])
    not_sink(box["mode"])
