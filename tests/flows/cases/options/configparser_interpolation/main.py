"""Basic interpolation composes values, items and sections are walked by name."""
from configparser import ConfigParser

from flowcheck import not_sink, sink
from text import TEXT


def load():
    parser = ConfigParser()
    parser.read_string(TEXT)
    return parser


def main():
    parser = load()
    sink(parser["public"]["host"])
    not_sink(parser["public"]["netloc"])
    not_sink(parser["private"]["host"])
    as_dicts = {name: dict(parser[name]) for name in parser.sections()}
    sink(as_dicts["public"]["host"])
    not_sink(as_dicts["private"]["host"])
    parser.set("private", "host", "0.0.0.0")
    sink(parser["private"]["host"])


main()
