"""Maps in maps and lists in maps."""
from taintcheck import not_sink, sink, source

state = {"user": {"name": source(), "role": "reader"}, "log": ["start", source()]}
sink(state["user"]["name"])
not_sink(state["user"]["role"])
not_sink(state["log"][0])
sink(state["log"][1])
state["user"]["name"] = "someone"
not_sink(state["user"]["name"])
state["log"].append("end")
not_sink(state["log"][2])
