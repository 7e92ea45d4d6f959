"""Tuples, dicts and objects as results, taken apart by the caller."""
from parts import Result, as_dict, as_object, split, status
from taintcheck import not_sink, sink, source

left, right = split(source())
sink(left)
not_sink(right)
code, body = status(source())
not_sink(code)
sink(body)
not_sink(as_dict(source())["code"])
sink(as_dict(source())["body"])
result = as_object(source())
sink(result.body)
not_sink(result.code)
sink(split(source())[0])
not_sink(split(source())[1])
both = (*split(source()), "c")
sink(both[0])
not_sink(both[2])
