"""`iter` and `next` on project objects, and `iter` with a sentinel."""
from ticker import Ticker, read_block

source = iter(Ticker(3))
next(source)


def rest():
    return list(source)


def blocks():
    return [block for block in iter(read_block, None)]


def last(ticker):
    return max(ticker)


rest()
blocks()
last(Ticker(2))
