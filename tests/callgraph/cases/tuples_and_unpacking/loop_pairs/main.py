"""Pairs are unpacked by loops, `zip` and `enumerate`."""
from sensors import humidity, pressure, temperature

PAIRS = [("t", temperature), ("p", pressure)]


def read_pairs():
    return {name: read() for name, read in PAIRS}


def read_zipped():
    total = 0
    for name, read in zip(("h",), (humidity,)):
        total += read()
    return total


def read_numbered():
    for number, (name, read) in enumerate([("p", pressure)]):
        read()


read_pairs()
read_zipped()
read_numbered()
