"""Operators and protocols of a small value class."""
from taintcheck import not_sink, sink, source
from vec import Tag


def main():
    dirty = Tag(source(), 3)
    sink((dirty | Tag("b")).text)
    sink((dirty * 2).text)
    sink((2 * dirty).text)
    not_sink((-dirty).text)
    text, weight = dirty
    sink(text)
    not_sink(weight)
    sink(f"{dirty:tag}")
    not_sink(f"{dirty}")
    with dirty as inner:
        sink(inner)
    sink(max(Tag("a"), dirty).text)
    sink(sorted([dirty, Tag("a", 1)])[1].text)
    not_sink((Tag("a") | Tag("b")).text)
    not_sink(dirty < Tag("b"))
    not_sink(bool(dirty))


main()
