"""yield from splices in another generator, and its value is that generator's return."""
from flowcheck import not_sink, sink
from pipeline import combined, with_result


def main():
    stream = combined()
    not_sink(next(stream))
    sink(next(stream))
    not_sink(next(stream))
    values = list(with_result())
    not_sink(values[0])
    sink(values[1])


main()
