"""A decorator on methods passes self through, so fields stay per instance."""
from flowcheck import not_sink, sink
from service import Service


def main():
    wide, narrow = Service("0.0.0.0"), Service("127.0.0.1")
    sink(wide.address())
    not_sink(narrow.address())
    sink(narrow.pick("0.0.0.0"))
    not_sink(wide.pick("10.0.0.5"))
    not_sink(wide.pick())


main()
