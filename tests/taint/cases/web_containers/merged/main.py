"""Maps that are merged; the later one wins."""
from taintcheck import not_sink, sink, source

defaults = {"lang": "en", "name": "nobody"}
sent = {"name": source()}
sink((defaults | sent)["name"])
not_sink((sent | defaults)["name"])
not_sink({**sent, **defaults}["name"])
sink({**defaults, **sent}["name"])
not_sink((defaults | sent)["lang"])
both = dict(defaults, **sent)
sink(both["name"])
not_sink(both["lang"])
