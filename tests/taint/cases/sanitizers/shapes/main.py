"""The sanitizer inline, wrapped, in a table, by decorator, in a loop, on one branch."""
import functools

from taintcheck import clean, maybe, not_sink, sink, source
from washing import (
    CLEANERS,
    Washer,
    chain,
    clean_all,
    clean_dict,
    clean_field,
    clean_if,
    wash,
)

not_sink(clean(source()))
not_sink(clean("a" + source()))
sink(clean("a") + source())
not_sink(wash(source()))
not_sink(CLEANERS["strict"](source()))
sink(CLEANERS["none"](source()))
not_sink([clean(each) for each in [source()]])
not_sink(list(map(clean, [source()])))
not_sink(clean_all([source(), "a"]))
not_sink(clean_dict({"a": source()}))
sink(clean_if(source(), False))
not_sink(clean_if(source(), True))
not_sink(Washer().run(source()))
not_sink(Washer.static(source()))
sink(Washer().skip(source()))
not_sink(chain(source(), str.strip, clean))
sink(chain(source(), str.strip, str))
text = source()
clean(text)
sink(text)
safe = clean(text)
not_sink(safe)
sink(text + safe)
not_sink(safe + "b")
if not maybe():
    text = clean(text)
sink(text)
other = source()
if maybe():
    other = clean(other)
else:
    other = "fixed"
not_sink(other)
washed = functools.partial(clean)
not_sink(washed(source()))
data = {"a": source(), "b": source()}
data["a"] = clean(data["a"])
not_sink(data["a"])
sink(data["b"])
for key in list(data):
    data[key] = clean(data[key])
not_sink(data)
words = [source()]
for index, word in enumerate(words):
    words[index] = clean(word)
not_sink(words)
record = clean_field(source())
not_sink(record.text)
sink(record.raw)
alias = clean
not_sink(alias(source()))
not_sink(f"<b>{clean(source())}</b>")
sink(f"<b>{clean(source())}{source()}</b>")
