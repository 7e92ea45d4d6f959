"""Elements of a set reach the loop over that set only."""
from flowcheck import not_sink, sink
from groups import CLOSED, OPEN


def main():
    for host in OPEN:
        sink(host)
    for host in CLOSED:
        not_sink(host)
    for host in OPEN | set():
        sink(host)
    for host in CLOSED - OPEN:
        not_sink(host)


main()
