"""str() of a string is that string, of other things it is their text."""
from flowcheck import not_sink, sink


class Host:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __repr__(self):
        return "Host"


def text_of(value):
    return str(value)


def main():
    sink(text_of("0.0.0.0"))
    not_sink(text_of(0))
    sink(text_of(Host("0.0.0.0")))
    not_sink(text_of(Host("127.0.0.1")))
    not_sink(text_of(["0.0.0.0"]))
    sink(str(0) + "." + str(0) + "." + str(False + 0) + "." + str(int("0")))
    not_sink(repr(Host("0.0.0.0")))
    sink("".join(list("0.0.0.0")))


main()
