"""Libraries without a model pass their arguments on, unless the result is a fact about them."""
import fractions

from taintcheck import not_sink, sink, source

thing = source()
sink(thing)
sink(str.upper(source()).lower() + source())
sink(" ".join(str(x) for x in [source()]))
not_sink(fractions.Fraction(len(source())))
text = str.strip(source())
sink(text)
