"""Setting a module's attribute is seen through the module, not by earlier from-imports."""

import config
from config import HOST, read_host
from flowcheck import not_sink, sink

not_sink(read_host())  # SPURIOUS
config.HOST = "0.0.0.0"

sink(config.HOST)
sink(read_host())
not_sink(HOST)  # SPURIOUS
