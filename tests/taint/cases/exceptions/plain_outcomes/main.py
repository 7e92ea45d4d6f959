"""Try statements whose outcome is plain: nothing can raise, or one statement surely does."""
from taintcheck import not_sink, sink, source


class Refused(Exception):
    pass


class Denied(Refused):
    pass


def nothing_raises():
    text, kept = source(), "clean"
    try:
        other = text
    except Exception:
        kept = text
    not_sink(kept)
    sink(other)


def one_of_many(text):
    taken = "clean"
    try:
        raise KeyError("key")
    except ValueError:
        taken = text
    except KeyError:
        not_sink(taken)
        return "clean"
    return taken


def above(text):
    try:
        raise Denied("no")
    except KeyError:
        return "clean"
    except (ValueError, Refused):
        return text
    except Denied:
        return "clean"


def past_the_statement():
    kept = "clean"
    try:
        1 / 0
        kept = source()
    except ZeroDivisionError:
        pass
    not_sink(kept)


def unknown_name(text):
    try:
        kept = undefined
    except NameError:
        kept = text
    return kept


def of_a_call(text, what):
    kept = "clean"
    try:
        raise ValueError(int(what))
    except TypeError:
        kept = text
    return kept


nothing_raises()
not_sink(one_of_many(source()))
sink(above(source()))
past_the_statement()
sink(unknown_name(source()))
sink(of_a_call(source(), None))
