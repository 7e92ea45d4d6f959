"""Documents pass their text on, element by element where that is known."""
import json

from taintcheck import not_sink, sink, source

sink(json.dumps({"k": source()}))
not_sink(json.dumps({"k": "fixed"}))
data = json.loads(json.dumps([source()]))
sink(data[0])
for each in data:
    sink(each)
fixed = json.loads("[1, 2]")
not_sink(fixed)
