"""A conditional import on a constant takes one module only."""

from flowcheck import not_sink, sink
from flags import USE_PUBLIC

if USE_PUBLIC:
    from public import HOST
else:
    from private import HOST

if not USE_PUBLIC:
    from public import GATEWAY
else:
    from private import GATEWAY

sink(HOST)
not_sink(GATEWAY)
