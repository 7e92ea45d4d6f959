"""Command line of the relay."""

import argparse
from dataclasses import dataclass

DEFAULT_HOST = "0.0.0.0"


@dataclass(frozen=True)
class Options:
    host: str
    port: int


def parse(argv=None):
    parser = argparse.ArgumentParser("relay")
    parser.add_argument("-b", "--bind", dest="host", default=DEFAULT_HOST)
    parser.add_argument("--port", type=int, default=514)
    namespace = parser.parse_args(argv)
    return Options(host=namespace.host, port=namespace.port)
