"""What the builtins on sequences and texts pass on."""
import operator

from taintcheck import not_sink, sink, source

data = {"name": source(), "kind": "a"}
not_sink(", ".join(data))
sink(", ".join(data.values()))
sink(operator.itemgetter("name")(data))
not_sink(operator.itemgetter("kind")(data))
sink(list(map(str.strip, [source()])))
not_sink(list(map(len, [source()])))
sink(list(filter(None, [source()])))
sink(sorted(data.values(), key=len))
not_sink(sorted(data))
sink(min([source(), "a" * 50], key=len))
not_sink(sum([len(source()), 1]))
sink(list(zip([source()], ["a"]))[0][0])
not_sink(list(zip([source()], ["a"]))[0][1])
