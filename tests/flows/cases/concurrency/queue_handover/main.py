"""What is put on one queue comes out of that queue only."""
import queue

from flowcheck import not_sink, sink
from producer import produce


def main():
    public = queue.Queue()
    private = queue.Queue()
    produce(public, "0.0.0.0")
    produce(private, "127.0.0.1")
    sink(public.get())
    not_sink(private.get())


main()
