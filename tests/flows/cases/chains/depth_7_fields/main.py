"""Seven constructors wrap one another, each with the inner object in another field."""
from flowcheck import not_sink, sink
from outer import wrap


def main():
    sink(wrap("0.0.0.0").a.b.c.d.e.f.host)
    not_sink(wrap("127.0.0.1").a.b.c.d.e.f.host)
    not_sink(wrap("0.0.0.0").a.b.c.d.e.f.peer)


main()
