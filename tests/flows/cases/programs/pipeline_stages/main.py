"""Rows pass through a pipeline of generator stages; two pipelines differ in one stage."""
from flowcheck import not_sink, sink
from pipeline import Pipeline
from stages import clean, close, parse, pick

LINES = ["web; 0.0.0.0 ", "db; 127.0.0.1"]


def main():
    plain = Pipeline(parse, clean, pick("web"))
    sink(plain.first(LINES))
    hardened = Pipeline(parse, clean, close, pick("web"))
    not_sink(hardened.first(LINES))
    other = Pipeline(parse, clean, pick("db"))
    not_sink(other.first(LINES))  # SPURIOUS
    dirty = Pipeline(parse, pick("web"))
    not_sink(dirty.first(LINES))


main()
