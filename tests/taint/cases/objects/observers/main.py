"""A property setter tells observers."""
from model import Subject
from taintcheck import not_sink, sink, source
from watchers import Counter, Shell

subject = Subject()
subject.attach(Shell())
subject.attach(Counter())
subject.state = source()
sink(subject.state)
clean = Subject()
clean.state = "fixed"
not_sink(clean.state)
