"""A function returning several values is read by position across modules."""
from flowcheck import not_sink, sink
from resolver import resolve


def main():
    host, fallback, port = resolve("eth0")
    sink(host)
    not_sink(fallback)
    not_sink(port)
    not_sink(resolve("lo")[1])
    sink(resolve("lo")[0])


main()
