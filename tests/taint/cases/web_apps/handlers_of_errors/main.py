"""Handlers of errors that show, or hide, what was sent."""
from errors import Hidden, Shown
from taintcheck import not_sink, sink, source


def handler(text, kind):
    try:
        raise kind(text)
    except Shown as error:
        return error.page()
    except Hidden as error:
        return error.page()


sink(handler(source(), Shown))
not_sink(handler(source(), Hidden))  # SPURIOUS
