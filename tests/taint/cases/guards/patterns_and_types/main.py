"""Regular expressions, digits, conversions and types as tests."""
import re
import uuid

from taintcheck import not_sink, numbers, sink, source

SLUG = re.compile(r"^[a-z0-9-]+$")


def full(text):
    if re.fullmatch(r"\w+", text) is None:
        sink(text)
        return
    not_sink(text)


def compiled(text):
    match = SLUG.match(text)
    if not match:
        return
    not_sink(text)
    not_sink(match.group(0))


def search(text):
    if re.search(r"tainted", text):
        sink(text)
    if re.search(r"^[a-z]+$", text):
        not_sink(text)


def prefix(text):
    if re.match(r"t", text):
        sink(text)
    not_sink(len(text))


def anchored(text):
    if not re.match(r"^\d+$", text):
        return
    not_sink(text)


def any_text(text):
    if re.fullmatch(r".*", text):
        sink(text)
    not_sink(len(text))


def digits(text):
    if not text.isdigit():
        sink(text)
        return
    not_sink(text)


def stripped(text):
    if text.strip().isalnum():
        not_sink(text.strip())
    sink(text)


def replaced(text):
    if text.replace("_", "").isalnum():
        not_sink(text)
    else:
        sink(text)


def convertible(text):
    try:
        number = int(text)
    except ValueError:
        return
    not_sink(number)


def as_uuid(text):
    try:
        uuid.UUID(text)
    except ValueError:
        sink(text)
        return
    not_sink(text)


def converted_check(text):
    try:
        int(text)
    except ValueError:
        return
    not_sink(text)


def typed(value):
    if not isinstance(value, (int, float)):
        sink(value)
        return
    not_sink(value)


def type_is(value):
    if type(value) is int:
        not_sink(value)
    if type(value) == str:
        sink(value)


full(source())
compiled(source())
search(source())
prefix(source())
anchored(source())
any_text(source())
digits(source())
stripped(source())
replaced(source())
convertible(source())
as_uuid(source())
converted_check(source())
typed(source())
type_is(source())
