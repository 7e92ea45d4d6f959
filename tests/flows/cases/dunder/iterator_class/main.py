"""An iterator object with __next__ gives the elements of its own sequence."""
from countdown import Rotation
from flowcheck import not_sink, sink


def main():
    rotation = Rotation(["127.0.0.1", "0.0.0.0"])
    not_sink(next(rotation))
    sink(next(rotation))
    not_sink(next(rotation, "localhost"))
    for host in Rotation(["0.0.0.0"]):
        sink(host)
    sink(list(Rotation(["10.0.0.5", "0.0.0.0"]))[1])


main()
