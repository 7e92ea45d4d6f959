"""Functions that change what they are handed."""
from change import Holder, add, fill_nested, rebind, set_key, swap
from taintcheck import not_sink, sink, source

items = ["a"]
add(items, source())
sink(items[1])
not_sink(items[0])
table = {}
set_key(table, "k", source())
set_key(table, "j", "x")
sink(table["k"])
not_sink(table["j"])
kept = ["a"]
rebind(kept, source())
not_sink(kept)
pair = ["a", source()]
swap(pair)
sink(pair[0])
not_sink(pair[1])
tree = {"a": {"b": "x", "c": "y"}}
fill_nested(tree, source())
sink(tree["a"]["b"])
not_sink(tree["a"]["c"])
mine = []
Holder(mine).put(source())
sink(mine[0])
yours = []
Holder(yours).put("x")
not_sink(yours)
alias = mine
alias.clear()
not_sink(mine)
