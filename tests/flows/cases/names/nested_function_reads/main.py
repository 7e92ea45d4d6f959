"""Nested functions read enclosing names by their value when they run."""

from flowcheck import not_sink, sink


def build(kind):
    host = "127.0.0.1"

    def runner():
        return host

    if kind == "public":
        host = "0.0.0.0"
    return runner()


def late():
    host = "0.0.0.0"

    def show():
        not_sink(host)

    host = "10.0.0.5"
    show()


sink(build("public"))
not_sink(build("private"))
late()
