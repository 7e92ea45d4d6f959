"""Bound methods and class methods used as decorators."""
from signal_ import Signal

saved = Signal()


@saved.connect
def update_index(document):
    return document


@saved.connect
def notify(document):
    return mail(document)


def mail(document):
    return document


@Signal.guarded
def save(document):
    saved.send(document)


save("draft")
