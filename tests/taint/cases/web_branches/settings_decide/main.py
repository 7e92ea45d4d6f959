"""A setting of another file decides whether a value is escaped."""
import settings
from taintcheck import clean, not_sink, sink, source


def shown(text):
    if settings.ESCAPE:
        return clean(text)
    return text


def logged(text):
    if settings.LOG_RAW:
        return text
    return clean(text)


not_sink(shown(source()))
sink(logged(source()))
