"""singledispatchmethod picks the overload by the argument's class on the right instance."""
from flowcheck import not_sink, sink
from overloads import Converter


def main():
    wide, narrow = Converter("0.0.0.0"), Converter("127.0.0.1")
    sink(wide.convert(1))
    not_sink(narrow.convert(1))
    not_sink(wide.convert("x"))
    sink(narrow.convert(["0.0.0.0"]))


main()
