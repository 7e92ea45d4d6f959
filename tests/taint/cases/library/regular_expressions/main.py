"""Groups of a match are parts of the text that was searched."""
import re

from taintcheck import not_sink, sink, source

text = "a=" + source()
found = re.search("a=(.*)", text)
sink(found.group(1))
sink(found.groups())
sink(re.sub("x", "y", text))
sink(re.sub("a", lambda m: source(), "a"))
sink(re.split("=", text)[1])
sink(re.findall("=(.*)", text))
pattern = re.compile("a=(.*)")
sink(pattern.match(text)[1])
sink(pattern.sub("b=\\1", text))
not_sink(re.sub("x", "y", "fixed"))
not_sink(pattern.match("a=fixed").group(1))
