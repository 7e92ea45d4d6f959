"""Star imports through two package levels pass on only what each level exports."""

from flowcheck import not_sink, sink

ADMIN = "127.0.0.1"
METRICS = "127.0.0.1"
from stack import *

sink(HOST)
not_sink(ADMIN)
sink(METRICS)
