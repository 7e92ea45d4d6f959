"""Names of parameters with brackets, made into maps."""
from nesting import nested
from taintcheck import not_sink, sink, source

sent = nested([("user", "name", source()), ("user", "role", "reader"), ("page", "size", "5")])
sink(sent["user"])
sink(sent["user"]["name"])
fixed = nested([("page", "size", "5")])
not_sink(fixed["page"])
