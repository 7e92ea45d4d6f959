"""A function of this module is called by another with what that one reads."""
from reader import each_line, with_default
from taintcheck import not_sink, sink


def handle(line, number):
    sink(line)
    not_sink(number)


def handle_default(line):
    not_sink(line)


each_line(handle)
with_default(handle_default)
each_line(lambda line, number: sink(line))
