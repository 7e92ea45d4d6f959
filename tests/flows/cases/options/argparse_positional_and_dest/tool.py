import argparse


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("address", nargs="?", default="0.0.0.0")
    parser.add_argument(
        "--public", dest="mode", action="store_const", const="0.0.0.0", default="localhost"
    )
    return parser.parse_args(argv)
