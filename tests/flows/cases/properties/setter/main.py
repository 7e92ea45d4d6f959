"""A setter decides what an assignment stores."""
from flowcheck import not_sink, sink
from knobs import Plain, Strict


def main():
    plain = Plain()
    plain.host = "0.0.0.0"
    sink(plain.host)
    strict = Strict()
    strict.host = "0.0.0.0"
    not_sink(strict.host)
    strict.host = "10.0.0.5"
    not_sink(strict.host)
    other = Plain()
    not_sink(other.host)


main()
