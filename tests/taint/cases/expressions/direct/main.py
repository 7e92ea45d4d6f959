"""A source handed straight to the sink, through a variable, and a value that is overwritten."""
from taintcheck import clean, not_sink, sink, source

sink(source())
text = source()
sink(text)
sink("a" + text)
sink(f"b {text}")
sink("%s" % text)
sink("{}".format(text))
sink([text])
sink(text.upper().lower().replace("T", "t")[:30])
not_sink(clean(text))
not_sink(f"{clean(text)}")
text = "fixed"
not_sink(text)


def main():
    value = source()
    sink(value)
    other = value
    del value
    sink(",".join([other, "x"]))
    other = "fixed"
    not_sink(other)


main()
