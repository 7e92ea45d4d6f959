"""A class decorator sets an attribute on the class it decorates or replaces a method."""
from flowcheck import not_sink, sink
from mark import listens_on, silenced


@listens_on("0.0.0.0")
class Web:
    pass


@listens_on("127.0.0.1")
class Admin:
    pass


@silenced
class Loud:
    def host(self):
        return "0.0.0.0"


def main():
    sink(Web.bind)
    not_sink(Admin.bind)
    sink(Web().bind)
    not_sink(Loud().host())


main()
