"""`or` gives the first true operand, `and` the first false one."""

from flowcheck import not_sink, sink
from options import EMPTY, NAMED


def listen(host=None):
    return host or "0.0.0.0"


sink(listen())
sink(listen(""))
not_sink(listen("127.0.0.1"))
sink(EMPTY or "0.0.0.0")
not_sink(NAMED or "0.0.0.0")
sink(NAMED and "0.0.0.0")
not_sink(EMPTY and "0.0.0.0")
sink(EMPTY or None or "0.0.0.0" or "127.0.0.1")
not_sink("0.0.0.0" and "127.0.0.1")
