"""Functions kept in lists and tuples of their own module, called in a loop."""
from taintcheck import clean, not_sink, sink, source


def show(text):
    sink(text)


def show_length(text):
    not_sink(len(text))


def upper(text):
    return text + "U"


for function in (show, show_length):
    function(source())
STEPS = [str.strip, upper]
text = source()
for step in STEPS:
    text = step(text)
sink(text)
for step in [clean]:
    text = step(text)
not_sink(text)
sink([step(source()) for step in STEPS])
not_sink([step("a") for step in STEPS])
