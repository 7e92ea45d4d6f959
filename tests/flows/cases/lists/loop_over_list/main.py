"""A loop variable takes the elements of the list it runs over, not of its neighbour."""
from flowcheck import not_sink, sink

OPEN = ["0.0.0.0"]
CLOSED = ["127.0.0.1", "10.0.0.5", "localhost"]


def bind_all():
    for host in OPEN:
        sink(host)
    for host in CLOSED:
        not_sink(host)


if __name__ == "__main__":
    bind_all()
