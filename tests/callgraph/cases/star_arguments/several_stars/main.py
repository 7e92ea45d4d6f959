"""Several starred arguments in one call, and a starred one before a keyword."""
from layout import place


def header():
    return "header"


def body():
    return "body"


def footer():
    return "footer"


top = [header]
rest = (footer,)


def build():
    return place(*top, body, *rest)


def build_twice():
    return place(*top, *top, bottom=footer)


build()
build_twice()
