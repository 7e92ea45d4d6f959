"""Copies, and stores to one of two names of the same object."""
import copy

from taintcheck import not_sink, sink, source

items = ["a"]
same = items
same.append(source())
sink(items)
separate = ["a"]
taken = list(separate)
taken.append(source())
not_sink(separate)
sink(taken)
table = {"a": "x"}
other = dict(table)
other["a"] = source()
not_sink(table)
sink(other)
alias = table
alias["b"] = source()
sink(table["b"])
not_sink(table["a"])
deep = copy.deepcopy({"k": [source()], "l": ["m"]})
sink(deep["k"])
not_sink(deep["l"])
