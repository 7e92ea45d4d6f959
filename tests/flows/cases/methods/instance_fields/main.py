"""Two instances of one class keep the value each was constructed with."""
from flowcheck import not_sink, sink
from server import Server


def main():
    public = Server("0.0.0.0")
    private = Server("127.0.0.1", backup="10.0.0.5")
    sink(public.host)
    not_sink(private.host)
    sink(public.address()[0])
    not_sink(private.address()[0])
    not_sink(private.backup)
    sink(public.backup)


main()
