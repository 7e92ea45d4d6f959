"""A generator method, a generator handed on, and one inside a comprehension."""
from reader.pages import Book

book = Book(["one", "two"])


def shout(pages):
    for page in pages:
        yield page.upper()


def first(pages):
    return next(iter(pages))


first(shout(book.pages()))
sizes = [len(page) for page in book.pages()]
texts = list(shout(text for text in book.titles()))
