"""Lambdas called where they are written, with defaults and with star arguments."""


def total(values):
    return sum(values)


(lambda: total([1]))()


def scaled(values):
    return (lambda rows, scale=2: total(rows) * scale)(values)


def spread(*values):
    pack = lambda *rows, **options: options["key"](rows)
    return pack(*values, key=total)


scaled([1, 2])
spread(1, 2)
