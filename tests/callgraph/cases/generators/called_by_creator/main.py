"""The scope that creates a generator calls it, whoever visits it."""


def lines(text):
    for line in text.split():
        yield clean(line)


def clean(line):
    return line.strip()


def count(source):
    total = 0
    for _ in source:
        total += 1
    return total


def largest(source):
    return max(source)


text_lines = lines("b a")
count(text_lines)
largest(lines("c d"))
