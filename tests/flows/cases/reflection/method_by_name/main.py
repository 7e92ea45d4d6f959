"""A handler looked up as prefix plus constant is called on its own instance."""
from flowcheck import not_sink, sink
from visitor import Visitor


def main():
    wide, narrow = Visitor("0.0.0.0"), Visitor("127.0.0.1")
    sink(wide.visit("host"))
    not_sink(wide.visit("name"))
    not_sink(wide.visit("other"))
    not_sink(narrow.visit("host"))
    sink(narrow.visit("any"))


main()
