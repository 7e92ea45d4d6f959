"""TypedDict classes make plain dicts."""

from flowcheck import not_sink, sink
from model import Options, defaults

options: Options = {"host": "0.0.0.0", "gateway": "localhost"}
sink(options["host"])
not_sink(options["gateway"])
sink(Options(host="127.0.0.1", gateway="0.0.0.0")["gateway"])  # MISSING
not_sink(defaults()["host"])
