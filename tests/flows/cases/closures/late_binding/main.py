"""A closure sees the last value of its variable, a default argument the value at definition."""
from flowcheck import not_sink, sink


def build():
    late = []
    early = []
    for host in ("0.0.0.0", "127.0.0.1"):
        late.append(lambda: host)
        early.append(lambda host=host: host)
    return late, early


def reassigned():
    host = "127.0.0.1"

    def get():
        return host

    host = "0.0.0.0"
    return get


def main():
    late, early = build()
    not_sink(late[0]())
    not_sink(late[1]())
    sink(early[0]())
    not_sink(early[1]())
    sink(reassigned()())


main()
