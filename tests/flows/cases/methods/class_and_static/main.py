"""Class methods read the attributes of the class they are called on, static methods read none."""
from flowcheck import not_sink, sink
from kinds import Base, Edge


def main():
    not_sink(Base.host())
    sink(Edge.host())
    not_sink(Base().host())
    sink(Edge.create().value)
    not_sink(Base.create().value)
    sink(Base.same("0.0.0.0"))
    not_sink(Edge.same("127.0.0.1"))


main()
