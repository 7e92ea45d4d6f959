"""Functions chosen by a condition, a default, or an earlier failure."""
from taintcheck import clean, maybe, not_sink, sink, source

escape = None
if escape is None:
    escape = clean

convert = str if maybe() else len
transform = None or str.strip


def process(text, function=None):
    function = function or clean
    return function(text)


not_sink(escape(source()))
sink(convert(source()))
sink(transform(source()))
not_sink(process(source()))
sink(process(source(), str.strip))
not_sink((clean if maybe() else len)(source()))
