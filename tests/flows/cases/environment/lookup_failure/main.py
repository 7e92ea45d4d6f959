"""A missing variable raises KeyError, and the handler's constant is used."""
import os

from fallback import read
from flowcheck import not_sink, sink


def main():
    try:
        host = os.environ["FLOW_CASE_MISSING"]
    except KeyError:
        host = "0.0.0.0"
    sink(host)
    sink(read("FLOW_CASE_GONE", "0.0.0.0"))
    not_sink(read("FLOW_CASE_GONE", "localhost"))


main()
