"""HTML nodes that override how they quote."""
from tags import Div, Empty, Safe
from taintcheck import not_sink, sink, source


def main():
    text = source()
    sink(str(Div(text)))
    sink(f"{Div('a', id=text)}")
    not_sink(str(Safe(text, id=text)))
    not_sink(str(Empty(text)))
    sink(str(Empty(id=text)))
    sink(str(Div(Div(text))))
    not_sink(str(Div(Safe(text))))
    not_sink(Div(text).open())
    sink(Div(text).body())
    not_sink(str(Div("a", Div("b"))))


main()
