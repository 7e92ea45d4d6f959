"""The caller tests before it calls; the callee has no test."""

from flowcheck import not_sink, sink
from server import listen, listen_unchecked


def start(host):
    if host != "0.0.0.0":
        listen(host)
    else:
        listen_unchecked(host)


def start_ternary(host):
    listen("localhost" if host == "0.0.0.0" else host)


start("0.0.0.0")
start("127.0.0.1")
start_ternary("0.0.0.0")
start_ternary("10.0.0.5")
sink("0.0.0.0")
