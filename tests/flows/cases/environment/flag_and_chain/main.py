"""Nested get defaults and int or bool defaults choose the address."""
import os

from flowcheck import not_sink, sink
from readers import chained, debug_host


def main():
    sink(chained("0.0.0.0"))
    not_sink(chained("127.0.0.1"))
    host = os.environ.get("FLOW_CHAIN_A", os.environ.get("FLOW_CHAIN_B", "0.0.0.0"))
    sink(host)
    not_sink(os.environ.copy().get("FLOW_CHAIN_A", "localhost"))
    sink(debug_host())


main()
