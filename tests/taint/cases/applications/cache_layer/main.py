"""A cache gives back what was put under the same key."""
from store import Cache, cached
from taintcheck import not_sink, sink, source

cache = Cache()
cache.set("user", source())
cache.set("host", "local")
sink(cache.get("user"))
not_sink(cache.get("host"))
not_sink(cache.get("missing", "none"))
sink(cached(lambda: source()))
not_sink(cached(lambda: "fixed"))
