"""Tuples returned by functions of another module are unpacked and passed on."""
from toolbox import ends, pair, swap

opener, closer = pair()
opener("a")
left, right = swap(*pair())
left("b")


def only_last():
    _, last = ends(opener, None, closer)
    return last("c")


only_last()
