"""Texts that are put together in all the usual ways."""
from taintcheck import not_sink, sink, source

param = source()
sink("a" + param)
sink("{}-{}".format("a", param))
sink("%s" % param)
sink(f"{'a'}{param!s}")
sink(" ".join(["a", param]))
sink("".join(each for each in ("a", param)))
sink("a{name}".format(name=param))
not_sink("%d" % len(param))
not_sink("{:d}".format(len(param)))
not_sink(f"{len(param):>5}")
not_sink(" ".join(["a", str(len(param))]))
text = "x"
text += param
sink(text)
