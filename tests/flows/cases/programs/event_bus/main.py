"""Handlers subscribed to topics receive what is published on their topic."""

from bus import Bus
from handlers import on_private, on_public

bus = Bus()
bus.subscribe("public", on_public)
bus.subscribe("private", on_private)
bus.publish("public", "0.0.0.0")
bus.publish("private", "127.0.0.1")
