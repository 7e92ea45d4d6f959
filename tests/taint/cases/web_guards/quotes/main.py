"""A text without quotes stays between the quotes it is put in."""
from taintcheck import not_sink, sink, source


def refused(value):
    if "'" in value:
        return
    not_sink(f"//user[@id='{value}']")


def literal(text):
    if not text.startswith("'") or not text.endswith("'") or "'" in text[1:-1]:
        return
    not_sink(text)


def half_literal(text):
    if not text.startswith("'") or not text.endswith("'"):
        return
    sink(text)


def replaced(value):
    query = f"//user[@id='{value.replace(chr(39), '&apos;')}']"
    sink(query[:3] + value)


refused(source())
literal("'" + source() + "'")
half_literal("'" + source() + "'")
replaced(source())
