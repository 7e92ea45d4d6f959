"""A parser that changes state as it reads, with handlers per state."""
from taintcheck import not_sink, sink, source


class Parser:
    def __init__(self):
        self.state = "head"
        self.head = ""
        self.body = []

    def feed(self, line):
        if self.state == "head":
            self.head = line
            self.state = "body"
        else:
            self.body.append(line)


parser = Parser()
parser.feed("title")
parser.feed(source())
not_sink(parser.head)
sink(parser.body)
not_sink(parser.state)
other = Parser()
other.feed(source())
sink(other.head)
