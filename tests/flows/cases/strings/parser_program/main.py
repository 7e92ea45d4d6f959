"""A hand-written key=value parser yields the constants of its constant text."""
from flowcheck import not_sink, sink
from parse import parse

TEXT = """
# listening
host = 0.0.0.0   # all interfaces
peer = 127.0.0.1
name = "0.0.0.0"
"""


def main():
    settings = parse(TEXT)
    sink(settings["host"])
    not_sink(settings["peer"])
    not_sink(settings["name"])
    sink(settings["name"].strip('"'))


main()
