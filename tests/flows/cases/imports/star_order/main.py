"""Of two star imports the later one wins; an assignment after both wins over them."""

from private import *
from public import *
from flowcheck import not_sink, sink

ADMIN = "127.0.0.1"

sink(HOST)
not_sink(ADMIN)
not_sink(ONLY_PRIVATE)
