"""Functions that use up generators of other modules."""
from readers import chunks, words
from taintcheck import clean, not_sink, sink, source


def total(lines):
    return sum(len(line) for line in lines)


def joined(lines):
    result = ""
    for line in lines:
        result += line
    return result


sink(joined(words([source(), "b"])))
not_sink(total(words([source()])))
not_sink(joined(words(["a"])))
not_sink(joined(clean(word) for word in words([source()])))
sink([chunk for chunk in chunks(source(), 2)])
not_sink([len(chunk) for chunk in chunks(source(), 2)])
first, *others = words([source(), "b"])
sink(first)
