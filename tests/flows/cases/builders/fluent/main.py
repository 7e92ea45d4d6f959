"""A fluent builder's chain sets fields of one builder and no other."""
from builder import ServerBuilder
from flowcheck import not_sink, sink


def main():
    public = ServerBuilder().name("localhost").host("0.0.0.0").port(80).build()
    private = ServerBuilder().host("127.0.0.1").name("web").build()
    reset = ServerBuilder().host("0.0.0.0").host("10.0.0.5").build()
    sink(public.host)
    not_sink(public.name)
    not_sink(private.host)
    not_sink(reset.host)


main()
