"""Two names for one object share a change, a copy does not."""

import copy

from flowcheck import not_sink, sink


class Server:
    def __init__(self, host):
        self.host = host


one = Server("127.0.0.1")
same = one
clone = copy.copy(one)
same.host = "0.0.0.0"
sink(one.host)
not_sink(clone.host)

two = Server("0.0.0.0")
deep = copy.deepcopy(two)
two.host = "localhost"
not_sink(two.host)
sink(deep.host)
