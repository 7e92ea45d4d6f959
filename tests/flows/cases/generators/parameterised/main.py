"""A generator's parameters belong to the call that made it."""
from flowcheck import not_sink, sink
from stream import prefixed, repeat


def main():
    for host in repeat("0.0.0.0", 2):
        sink(host)
    for host in repeat("127.0.0.1", 2):
        not_sink(host)
    for host in prefixed("", ["0.0.0.0"]):
        sink(host)
    for host in prefixed("http://", ["0.0.0.0"]):
        not_sink(host)


main()
