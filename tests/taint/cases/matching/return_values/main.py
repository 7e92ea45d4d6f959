"""Functions that return from the cases of a match."""
from taintcheck import clean, not_sink, sink, source


def extension(kind, text):
    match kind:
        case "raw":
            return text
        case "clean":
            return clean(text)
        case "length":
            return len(text)
        case _:
            return "none"


def default(text):
    match text:
        case "json" | "xml":
            return text
        case _:
            return "json"


def pick(pair):
    match pair:
        case ("left", value, _) | ("right", _, value):
            return value


sink(extension("raw", source()))
not_sink(extension("clean", source()))
not_sink(extension("length", source()))
not_sink(extension("other", source()))
not_sink(default(source()))
sink(pick(("left", source(), "fixed")))
not_sink(pick(("right", source(), "fixed")))
sink(pick(("right", "fixed", source())))
