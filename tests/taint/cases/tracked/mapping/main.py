"""A mapping that is unpacked gives what its keys name."""
from taintcheck import source
from trackedcheck import not_sink, sink
import json

sink(**{"value": source()})
not_sink(**{"other": source()})
not_sink("a", **{"other": source()})
options = {"other": source()}
options["value"] = "a"
not_sink(**options)
options["value"] = source()
sink(**options)
given = json.loads('{"value": "%s"}' % source())
sink(**given)
rest = json.loads('{"other": "%s"}' % source())
not_sink("a", **rest)
not_sink(value="a", **rest)
