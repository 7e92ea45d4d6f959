"""Classes registered by a class method used as a decorator."""
from shapes import Button, Text, Widget
from taintcheck import not_sink, sink, source


def main():
    sink(Button(source()).html())
    not_sink(Text(source()).html())
    sink(Text("a", size=source()).html())
    sink(Widget.make("button", source()).html())
    not_sink(Widget.make("text", source()).html())
    not_sink(Widget.make("button", "fixed").html())
    not_sink(Button(source()).kind)


main()
