"""A name is imported first and defined anew later."""

from defaults import limit, unit


limit()


def limit():
    return 5


limit()
unit = len
unit("abc")
