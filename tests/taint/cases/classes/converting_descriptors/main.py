"""Descriptors that convert what is assigned."""
from fields import Escaped, Field, Number
from taintcheck import not_sink, numbers, sink, source


class Form:
    title = Field()
    body = Escaped()
    size = Number()

    def __init__(self, title, body):
        self.title = title
        self.body = body


def main():
    form = Form(source(), source())
    sink(form.title)
    not_sink(form.body)
    form.size = numbers()
    not_sink(form.size)
    other = Form("a", "b")
    not_sink(other.title)
    other.title = source()
    sink(other.title)


main()
