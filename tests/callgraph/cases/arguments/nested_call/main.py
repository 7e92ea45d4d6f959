"""Arguments that are calls themselves, and functions that hand functions back."""


def load(path):
    return [path]


def clean(rows):
    return rows


def choose(name):
    return clean if name else load


def apply(function, value):
    return function(value)


apply(choose("clean"), apply(load, "data.csv"))
clean(clean(load("more.csv")))
