"""A constant is re-exported and renamed through nine assignments in three modules."""
from flowcheck import not_sink, sink
from third import FINAL, SAFE, pick


def main():
    sink(FINAL)
    not_sink(SAFE)
    sink(pick("final"))
    not_sink(pick("safe"))


main()
