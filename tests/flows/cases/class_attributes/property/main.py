"""A property returns what its getter computes for that instance."""

from flowcheck import not_sink, sink
from server import Server

debug = Server(debug=True)
release = Server(debug=False)
sink(debug.host)
not_sink(release.host)
release.override = "0.0.0.0"
sink(release.override)
debug.override = "127.0.0.1"
not_sink(debug.override)
