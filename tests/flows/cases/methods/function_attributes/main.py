"""Attributes put on functions are read back from the same function."""
from flowcheck import not_sink, sink
from views import index, status


def serve(view):
    return view.host


def main():
    sink(index.host)
    not_sink(status.host)
    sink(serve(index))
    not_sink(serve(status))


main()
