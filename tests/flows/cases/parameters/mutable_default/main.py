"""A mutable default is shared by the calls that use it and untouched by the others."""
from flowcheck import not_sink, sink


def remember(host, seen=[]):
    seen.append(host)
    return seen


def main():
    remember("0.0.0.0")
    shared = remember("127.0.0.1")
    sink(shared[0])
    not_sink(shared[1])
    own = remember("10.0.0.5", [])
    not_sink(own[0])


main()
