"""A default that constant command-line words or set_defaults override does not arrive."""
import argparse

from flowcheck import not_sink, sink


def parser_for(default):
    parser = argparse.ArgumentParser()
    parser.add_argument("--bind", dest="host", default=default)
    return parser


def main():
    sink(parser_for("0.0.0.0").parse_args([]).host)
    not_sink(parser_for("127.0.0.1").parse_args([]).host)
    not_sink(parser_for("0.0.0.0").parse_args(["--bind", "10.0.0.5"]).host)
    sink(parser_for("127.0.0.1").parse_args(["--bind=0.0.0.0"]).host)
    replaced = parser_for("0.0.0.0")
    replaced.set_defaults(host="localhost")
    not_sink(replaced.parse_args([]).host)


main()
