"""Error handlers that show, hide or clean what went wrong."""
from taintcheck import clean, not_sink, sink, source


class BadRequest(Exception):
    pass


def parse(text):
    if not text.isdigit():
        raise BadRequest("not a number: " + text)
    return int(text)


def page(text):
    try:
        return str(parse(text))
    except BadRequest as error:
        return "<p>" + str(error) + "</p>"


def page_clean(text):
    try:
        return str(parse(text))
    except BadRequest as error:
        return "<p>" + clean(error) + "</p>"


def page_generic(text):
    try:
        return str(parse(text))
    except BadRequest:
        return "<p>bad request</p>"


def page_type(text):
    try:
        return str(parse(text))
    except Exception as error:
        return type(error).__name__


sink(page(source()))
not_sink(page("1"))
not_sink(page_clean(source()))
not_sink(page_generic(source()))
not_sink(page_type(source()))
