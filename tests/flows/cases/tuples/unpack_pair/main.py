"""Unpacking a pair keeps the two positions apart."""
from flowcheck import not_sink, sink
from settings import ENDPOINTS


def listen(pair):
    public, private = pair
    sink(public)
    not_sink(private)


def main():
    listen(ENDPOINTS)


if __name__ == "__main__":
    main()
