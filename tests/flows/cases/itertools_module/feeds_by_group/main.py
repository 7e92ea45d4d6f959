"""groupby, takewhile, dropwhile and product keep elements with their group."""
from itertools import dropwhile, groupby, product, takewhile

from flowcheck import not_sink, sink
from records import RECORDS


def is_public(record):
    return record[0] == "public"


def main():
    groups = {key: list(rows) for key, rows in groupby(RECORDS, key=lambda row: row[0])}
    sink(groups["public"][0][1])
    not_sink(groups["private"][0][1])
    sink(list(takewhile(is_public, RECORDS))[0][1])
    not_sink(list(dropwhile(is_public, RECORDS))[0][1])
    pairs = list(product(["localhost", "0.0.0.0"], ["a", "b"]))
    not_sink(pairs[1][0])
    sink(pairs[2][0])


main()
