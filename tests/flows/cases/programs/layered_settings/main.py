"""Settings layered from defaults, constant text and command line, the last one winning."""
from flowcheck import not_sink, sink
from settings import load


def main():
    plain = load([])
    sink(plain.host)  # MISSING
    not_sink(plain.peer)
    given = load(["--host", "127.0.0.1"])
    not_sink(given.host)
    not_sink(given.peer)
    opened = load(["--peer", "0.0.0.0", "--host", "localhost"])
    not_sink(opened.host)
    sink(opened.peer)


main()
