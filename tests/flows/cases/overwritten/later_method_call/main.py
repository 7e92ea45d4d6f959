"""A method called in between changes the field; a similar method does not."""

from flowcheck import not_sink, sink
from session import Session

first = Session("0.0.0.0")
first.close()
not_sink(first.host)
second = Session("0.0.0.0")
second.ping()
sink(second.host)
third = Session("127.0.0.1")
Session.reopen(third)
sink(third.host)
