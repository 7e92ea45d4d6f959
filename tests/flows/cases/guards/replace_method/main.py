"""str.replace and other string methods turn one host into another."""

from flowcheck import not_sink, sink
from text import clean, widen

not_sink(clean("0.0.0.0"))
sink(widen("127.0.0.1"))
not_sink(widen("10.0.0.5"))
sink("http://0.0.0.0".removeprefix("http://"))
not_sink("http://127.0.0.1".removeprefix("http://"))
sink("[0.0.0.0]".strip("[]"))
not_sink("[0.0.0.0]".lstrip("["))
