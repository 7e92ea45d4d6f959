"""Generators that feed each other, and generator expressions with calls."""


def read(rows):
    for row in rows:
        yield parse(row)


def valid(records):
    for record in records:
        if is_valid(record):
            yield record


def parse(row):
    return int(row)


def is_valid(record):
    return record > 1


def process(rows):
    return sum(scale(record) for record in valid(read(rows)))


def scale(record):
    return record * 10


process(["1", "2"])
next(read(["3"]))
