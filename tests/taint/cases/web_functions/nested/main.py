"""Functions in functions, with and without what surrounds them."""
from taintcheck import not_sink, sink, source


def handler(param):
    def given(text):
        return text + "!"

    def enclosing():
        return param

    def deaf(text):
        return "nothing of it"

    sink(given(param))
    not_sink(given("x"))
    sink(enclosing())
    not_sink(deaf(param))


handler(source())
