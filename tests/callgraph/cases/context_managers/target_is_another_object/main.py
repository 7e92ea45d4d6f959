"""The target of `with` is what `__enter__` returns."""

from store import Store


def copy(source, target):
    with source as reader, target as writer:
        writer.write(reader.read())


copy(Store("a"), Store("b"))
