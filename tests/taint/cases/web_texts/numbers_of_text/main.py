"""Numbers made of a text hold nothing of it."""
from taintcheck import not_sink, numbers, sink, source

param = source()
not_sink(len(param) * 2)
not_sink(str(param.count("t")))
not_sink(hash(param) % 7)
not_sink(int(numbers()) + 1)
not_sink(param == "x")
not_sink(param.startswith("t"))
not_sink("t" in param)
not_sink([ord(letter) for letter in param])
sink(str(param))
sink(repr(param))
