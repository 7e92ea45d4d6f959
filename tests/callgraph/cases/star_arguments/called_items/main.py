"""The functions in `*steps` are called in a loop, by index and after a slice."""


def trim(text):
    return text.strip()


def lower(text):
    return text.lower()


def dashes(text):
    return text.replace(" ", "-")


def slugify(text, *steps):
    for step in steps:
        text = step(text)
    return text


def first_only(text, *steps):
    return steps[0](text)


def rest(text, first, *steps):
    return steps[0](text)


slugify(" A Title ", trim, lower, dashes)
first_only("A", lower, trim)
rest("A", trim, dashes)
