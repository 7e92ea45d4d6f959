"""__getitem__ and __setitem__ of a wrapper reach the wrapped dict."""
from flowcheck import not_sink, sink
from box import Box, Folded


def main():
    box = Box()
    box["host"] = "0.0.0.0"
    box["peer"] = "127.0.0.1"
    sink(box["host"])
    not_sink(box["peer"])
    folded = Folded()
    folded["HOST"] = "0.0.0.0"
    sink(folded["host"])
    folded["Host"] = "10.0.0.5"
    not_sink(folded["HOST"])


main()
