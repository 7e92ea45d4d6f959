"""Decorators that are methods of an object fill its tables."""

from taintcheck import clean, not_sink, sink, source


class Registry:
    def __init__(self):
        self.functions = {}
        self.order = []

    def register(self, name):
        def decorate(function):
            self.functions[name] = function
            self.order.append(function)
            return function

        return decorate

    def plain(self, function):
        self.functions[function.__name__] = function
        return function

    def call(self, name, value):
        return self.functions[name](value)

    def run_all(self, value):
        for function in self.order:
            value = function(value)
        return value


registry = Registry()
other = Registry()


@registry.register("raw")
def raw(value):
    return value


@registry.register("clean")
def cleaned(value):
    return clean(value)


@registry.plain
def shout(value):
    return value + "!"


@registry.plain
def silent(value):
    return ""


@other.register("x")
def x(value):
    sink(value)
    return value


def main():
    sink(registry.call("raw", source()))
    not_sink(registry.call("clean", source()))
    sink(registry.call("shout", source()))
    not_sink(registry.call("silent", source()))
    not_sink(registry.run_all(source()))
    sink(other.run_all(source()))
    sink(registry.functions["raw"](source()))


main()
