"""A sanitizer that is called as a test clears the value behind it."""
from taintcheck import clean, not_sink, sink, source


def use(text):
    if not clean(text):
        return
    not_sink(text)


text = source()
if len(text) > 900 and clean(text):
    not_sink(text)
sink(text)
if len(text) < 0:
    use(text)
