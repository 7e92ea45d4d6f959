"""Two modules test one constant flag; what they pass each other agrees."""

import listener
from chooser import choose
from flowcheck import not_sink, sink

listener.start(choose())
listener.start_private("127.0.0.1")
sink("0.0.0.0")
not_sink("localhost")
