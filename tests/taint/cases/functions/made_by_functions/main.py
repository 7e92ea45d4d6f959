"""Functions made by functions."""
import operator

from funcs import apply_all, compose, curry, pick
from taintcheck import not_sink, sink, source

sink(compose(str.strip, str.upper, lambda s: s.lower())(source()))
not_sink(compose(str.strip, len)(source()))
same, size = apply_all([lambda v: v, len], source())
sink(same)
not_sink(size)
sink(pick(1)("a", source()))
not_sink(pick(0)("a", source()))
sink(curry(lambda a, b: a)(source())("b"))
not_sink(curry(lambda a, b: b)(source())("b"))
sink(operator.itemgetter(1)(["a", source()]))
not_sink(operator.itemgetter("x")({"x": "fixed", "y": source()}))
sink(list(map(lambda p: p[0] + p[1], [("a", source())]))[0])
not_sink(list(map(lambda p: p[0], [("a", source())])))
sink(sorted([source(), source()], key=len)[0])
sink(max(source(), source(), key=len))
not_sink(list(filter(lambda v: v in ("a", "b"), [source(), "a"])))
