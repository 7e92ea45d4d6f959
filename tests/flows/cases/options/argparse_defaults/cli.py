import argparse


def build_parser():
    parser = argparse.ArgumentParser(description="serve")
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("-p", "--peer", default="127.0.0.1", help="0.0.0.0")
    parser.add_argument("--port", type=int, default=80)
    parser.add_argument("--listen-on", default="0.0.0.0")
    return parser


def parse(argv):
    return build_parser().parse_args(argv)
