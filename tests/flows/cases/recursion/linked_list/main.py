"""Objects linked in a list are reached by following next."""
from flowcheck import not_sink, sink


class Node:
    def __init__(self, host, following=None):
        self.host = host
        self.following = following

    def last(self):
        if self.following is None:
            return self
        return self.following.last()


def main():
    chain = Node("127.0.0.1", Node("10.0.0.5", Node("0.0.0.0")))
    not_sink(chain.host)
    not_sink(chain.following.host)
    sink(chain.following.following.host)
    sink(chain.last().host)
    not_sink(Node("0.0.0.0", Node("localhost")).last().host)


main()
