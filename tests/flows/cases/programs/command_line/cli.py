import argparse


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--admin-host", default="127.0.0.1")
    parser.add_argument("-b", "--bind-to", dest="bind", default="0.0.0.0")
    parser.add_argument("--name", default="localhost", help="0.0.0.0")
    return parser.parse_args(argv)
