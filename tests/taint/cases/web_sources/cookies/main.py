"""A cookie header taken apart by the standard library."""
from http.cookies import SimpleCookie

from taintcheck import not_sink, sink, source

jar = {}
for pair in ("session=" + source() + "; theme=dark").split("; "):
    name, _, value = pair.partition("=")
    jar[name] = value
sink(jar.get("session", ""))
own = SimpleCookie()
own["theme"] = "dark"
not_sink(own["theme"].value)
fixed = {"theme": "dark", "session": source()}
not_sink(fixed.get("theme", "light"))
