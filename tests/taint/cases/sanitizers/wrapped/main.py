"""Project functions and methods that sanitize."""
import functools

from taintcheck import clean, maybe, not_sink, sink, source


def wash(text):
    text = text.strip()
    return clean(text)


def wash_most(text):
    if not maybe():
        return clean(text)
    return text


class Washer:
    def __call__(self, text):
        return clean(text)

    def all(self, texts):
        return [clean(t) for t in texts]


not_sink(wash(source()))
sink(wash_most(source()))
not_sink(Washer()(source()))
not_sink(Washer().all([source()]))
not_sink([wash(t) for t in [source()]])
not_sink(",".join(map(wash, [source()])))
also = wash
not_sink(also(source()))
bound = functools.partial(clean, source())
not_sink(bound())
