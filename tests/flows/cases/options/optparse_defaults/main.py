"""optparse options hold the default of their own option."""
from optparse import OptionParser

from flowcheck import not_sink, sink


def build():
    parser = OptionParser()
    parser.add_option("--host", default="0.0.0.0")
    parser.add_option("-q", "--peer", dest="other", default="127.0.0.1")
    parser.set_defaults(backup="10.0.0.5")
    return parser


def main():
    options, arguments = build().parse_args([])
    sink(options.host)
    not_sink(options.other)
    not_sink(options.backup)
    not_sink(arguments)


main()
