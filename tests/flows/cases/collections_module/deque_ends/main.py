"""appendleft, popleft, append and pop act on their own end of a deque."""
from collections import deque

from flowcheck import not_sink, sink
from feed import fill


def main():
    queue = deque(["127.0.0.1"])
    fill(queue)
    not_sink(queue[1])
    sink(queue.popleft())
    not_sink(queue.pop())
    not_sink(queue.popleft())
    ring = deque(["0.0.0.0", "localhost"])
    ring.rotate(1)
    not_sink(ring[0])
    sink(ring[1])


main()
