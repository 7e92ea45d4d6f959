"""clear, pop and update change what a dict gives back."""

from flowcheck import not_sink, sink
from shared import CONFIG, forget, load

load("0.0.0.0")
sink(CONFIG["host"])
forget()
not_sink(CONFIG.get("host"))  # SPURIOUS
load("127.0.0.1")
not_sink(CONFIG["host"])  # SPURIOUS
CONFIG.update(host="0.0.0.0")
sink(CONFIG.pop("host"))
not_sink(CONFIG.setdefault("host", "localhost"))
