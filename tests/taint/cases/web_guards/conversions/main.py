"""Text that was a number once is harmless."""
import uuid

from taintcheck import not_sink, numbers, sink, source


def integer(text):
    try:
        number = int(text)
    except ValueError:
        return
    not_sink(number)
    not_sink(f"id = {number}")


def identifier(text):
    try:
        value = uuid.UUID(text)
    except ValueError:
        return
    not_sink(value)


def digits(text):
    if not text.isdigit():
        sink(text)
        return
    not_sink(text)


integer(numbers())
identifier(source())
digits(source())
