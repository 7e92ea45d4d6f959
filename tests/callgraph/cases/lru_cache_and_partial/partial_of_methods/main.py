"""Partials of methods, classes and other partials, handed to other functions."""
import functools


class Printer:
    def __init__(self, name, copies=1):
        self.name = name
        self.copies = copies

    def print_page(self, page, colour):
        return self.feed(page)

    def feed(self, page):
        return page


make_double = functools.partial(Printer, copies=2)
printer = make_double("office")
print_first = functools.partial(printer.print_page, 1)
print_first_red = functools.partial(print_first, "red")


def run(action):
    return action()


run(print_first_red)
print_first("blue")
