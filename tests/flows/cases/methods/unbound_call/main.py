"""Calling a function through its class passes the instance explicitly."""
from flowcheck import not_sink, sink


class Node:
    def __init__(self, host):
        self.host = host

    def get(self, prefix=""):
        return prefix + self.host


class Masked(Node):
    def get(self, prefix=""):
        return "127.0.0.1"


def main():
    bad = Masked("0.0.0.0")
    sink(Node.get(bad))
    not_sink(Masked.get(bad))
    not_sink(bad.get())
    not_sink(Node.get(bad, "host:"))
    getter = Node("10.0.0.5").get
    not_sink(getter())


main()
