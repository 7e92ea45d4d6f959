"""A branch no caller takes is dead, whatever it holds."""

from flowcheck import not_sink, sink
from service import start, start_debug

start(debug=False)
start(False, "10.0.0.5")
start_debug(True)
sink("0.0.0.0")
