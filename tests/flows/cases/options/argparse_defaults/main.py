"""argparse attributes hold the default of their own option."""
from cli import build_parser, parse
from flowcheck import not_sink, sink


def main():
    args = build_parser().parse_args([])
    sink(args.host)
    not_sink(args.peer)
    not_sink(args.port)
    sink(args.listen_on)
    sink(parse([]).host)


main()
