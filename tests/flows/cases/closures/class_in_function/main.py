"""A class made inside a function closes over that call's argument."""
from flowcheck import not_sink, sink
from maker import make_handler


def main():
    public = make_handler("0.0.0.0")
    private = make_handler("127.0.0.1")
    sink(public().address())
    not_sink(private().address())
    sink(public.bound)
    not_sink(private.bound)


main()
