"""A DEBUG flag imported from settings decides the branch in three modules."""

import server
from flowcheck import not_sink, sink
from settings import DEBUG, VERBOSE

if DEBUG:
    host = "0.0.0.0"
else:
    host = "127.0.0.1"
not_sink(host)

if VERBOSE:
    sink("0.0.0.0")
elif DEBUG:
    not_sink("0.0.0.0")

server.start()
