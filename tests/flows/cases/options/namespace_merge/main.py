"""vars() of parsed options merges into settings; None options leave the settings alone."""
import argparse

from flowcheck import not_sink, sink
from merge import merged


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default=None)
    parser.add_argument("--peer", default="0.0.0.0")
    return parser.parse_args(argv)


def main():
    wide = merged({"host": "0.0.0.0", "peer": "127.0.0.1"}, vars(parse([])))
    sink(wide["host"])
    sink(wide["peer"])
    narrow = merged({"host": "localhost"}, vars(argparse.Namespace(host=None, peer="10.0.0.5")))
    not_sink(narrow["host"])
    not_sink(narrow["peer"])


main()
