"""A nonlocal assignment changes the variable shared by the closures of one call."""
from flowcheck import not_sink, sink
from cell import make_cell


def main():
    get_a, set_a = make_cell("127.0.0.1")
    get_b, set_b = make_cell("127.0.0.1")
    not_sink(get_a())
    set_a("0.0.0.0")
    sink(get_a())
    not_sink(get_b())
    set_b("10.0.0.5")
    not_sink(get_b())


main()
