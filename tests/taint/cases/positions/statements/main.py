"""Sources in every kind of statement, class bodies and nested functions."""
from taintcheck import clean, not_sink, sink, source


class Page:
    title = source()
    size = len(title)
    sink(title)
    not_sink(size)
    lines = [each for each in [title]]

    class Inner:
        text = source()
        label = "fixed"

    def show(self, title=title):
        sink(title)
        not_sink(self.size)

        def inner(text=title):
            sink(text)
            not_sink(len(text))

            class Deep:
                value = text

                def get(self):
                    return self.value

            return Deep().get()

        return inner()


page = Page()
sink(page.show())
sink(Page.title)
not_sink(Page.size)
sink(page.title)
sink(Page.lines)
sink(Page.Inner.text)
not_sink(Page.Inner.label)
if (name := source()) and len(name) > 1:
    sink(name)
while text := source():
    sink(text)
    break
else:
    text = "none"
for text in (source(), "b"):
    pass
not_sink(text)
for index, text in enumerate(["a", source()]):
    pass
sink(text)
not_sink(index)
with open(__file__) as stream:
    found = source() + stream.name
sink(found)
assert source(), not_sink("a")
a = b = source()
sink(a)
sink(b)
a, b = b, "c"
sink(a)
not_sink(b)
(a, [b, c]), d = ("x", [source(), "y"]), "z"
not_sink(a)
sink(b)
not_sink(c)
count: int = len(source())
not_sink(count)
line: str = source()
sink(line)
line += "a"
sink(line)
line = clean(line)
not_sink(line)
del line
line = "b"
line += source()
sink(line)
try:
    assert not source(), "message"
except AssertionError:
    not_sink(count)
