"""An assignment expression binds the tested value for use in the branch and after it."""
from flowcheck import not_sink, sink
from lookup import find


def first_public(names):
    if any((found := find(name)) == "0.0.0.0" for name in names):
        return found
    return "localhost"


def main():
    if (host := find("web")) is not None:
        sink(host)
    if (host := find("nothing")) is None:
        not_sink(host)
    not_sink((peer := find("db")))
    not_sink(peer)
    sink(first_public(["db", "web", "mail"]))
    not_sink(first_public(["db", "mail"]))


main()
