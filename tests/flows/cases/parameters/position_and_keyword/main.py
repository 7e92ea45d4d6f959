"""Positional and keyword arguments reach the parameter they are bound to."""
from flowcheck import not_sink, sink
from server import start


def main():
    start("0.0.0.0", "127.0.0.1")
    start(peer="10.0.0.5", host="0.0.0.0")
    start("0.0.0.0", peer="localhost")


if __name__ == "__main__":
    main()
    not_sink("127.0.0.1")
    sink("0.0.0.0")
