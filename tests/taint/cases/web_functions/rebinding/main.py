"""Variables of an enclosing function that an inner one binds anew."""
from taintcheck import not_sink, sink, source


def sent():
    bar = ""

    def change():
        nonlocal bar
        bar = source()

    change()
    return bar


def own():
    bar = source()

    def change():
        nonlocal bar
        bar = "x"

    change()
    return bar


sink(sent())
not_sink(own())
