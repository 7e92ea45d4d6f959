"""Optional positionals, dest, store_const and subcommand defaults name their attributes."""
from flowcheck import not_sink, sink
from tool import parse


def main():
    args = parse([])
    sink(args.address)
    not_sink(args.mode)
    served = parse(["--public"])
    sink(served.mode)
    not_sink(parse(["127.0.0.1"]).address)


main()
