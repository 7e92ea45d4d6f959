"""A body of JSON, whole and by its fields."""
import json

from taintcheck import not_sink, sink, source

body = json.dumps({"name": source(), "kind": "user"})
document = json.loads(body)
sink(document["name"])
sink(json.dumps(document))
own = json.loads('{"kind": "user"}')
not_sink(own["kind"])
own["note"] = source()
sink(own["note"])
not_sink(own["kind"])
