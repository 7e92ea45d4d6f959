"""Subcommands kept in modules, chosen by argparse."""
import argparse

from commands import TABLE
from taintcheck import not_sink, sink, source


def build_parser():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command")
    show = commands.add_parser("show")
    show.add_argument("target")
    store = commands.add_parser("store")
    store.add_argument("--limit", type=int, default=10)
    return parser


def main(argv):
    options = build_parser().parse_args(argv)
    return TABLE[options.command](options)


sink(main(["show", source()]))
not_sink(main(["store", "--limit", "3"]))
sink(TABLE["show"](argparse.Namespace(target=source(), limit=1)))
not_sink(TABLE["store"](argparse.Namespace(target=source(), limit=1)))
