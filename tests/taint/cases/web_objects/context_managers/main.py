"""What ``with`` binds."""
from contextlib import contextmanager

from taintcheck import not_sink, sink, source


@contextmanager
def opened(text):
    yield text


class Session:
    def __init__(self, user):
        self.user = user

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False

    def name(self):
        return self.user


with opened(source()) as text:
    sink(text)
with opened("fixed") as text:
    not_sink(text)
with Session(source()) as session:
    sink(session.name())
with Session("me") as session:
    not_sink(session.name())
