"""A method is called on its object as evaluating the arguments has left it."""

from taintcheck import clean, not_sink, sink, source


def escape(x):
    return clean(x)


class Writer:
    def __init__(self, escape=escape):
        self.escape = escape
        self.parts = []

    def write(self, text):
        self.parts.append(self.escape(text))

    def raw(self, text):
        self.parts.append(text)

    def result(self):
        return "".join(self.parts)


def identity(text):
    return text


def main():
    text = source()
    writer = Writer()
    writer.write(text)
    not_sink(writer.result())
    plain = Writer(identity)
    plain.write(text)
    sink(plain.result())
    w2 = Writer(identity)
    w2.parts.append(w2.escape(text))
    sink(w2.parts)


main()
