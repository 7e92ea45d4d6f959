"""An unset variable's default is the value; the clean default and the variable's name are not."""
import os

from env import peer_host, public_host
from flowcheck import not_sink, sink


def main():
    sink(os.environ.get("FLOW_CASE_BIND", "0.0.0.0"))
    not_sink(os.environ.get("FLOW_CASE_PEER", "127.0.0.1"))
    sink(public_host())
    not_sink(peer_host())
    not_sink(os.getenv("0.0.0.0", "localhost"))


main()
