"""Plugins register themselves on import; the manager starts them by name."""

import plugins.admin
import plugins.api
from flowcheck import not_sink, sink
from manager import start

sink(start("api"))
not_sink(start("admin"))
