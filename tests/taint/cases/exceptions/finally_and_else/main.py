"""Values across try, except, else and finally."""
from taintcheck import not_sink, sink, source


def fetch(text):
    try:
        number = len(text)
    except TypeError:
        found = "none"
    else:
        found = text
    finally:
        print("done")
    return found


def fetch_overwritten(text):
    found = text
    try:
        found = str(len(text))
    finally:
        not_sink(len(found))
    return found


def fallback(text):
    try:
        return int("x" + text)
    except ValueError:
        return text


def fallback_fixed(text):
    try:
        return int("x" + text)
    except ValueError:
        return 0


def always(text):
    try:
        return text
    finally:
        text = "fixed"
        not_sink(text)


def replaced(text):
    try:
        return text
    finally:
        return "fixed"


sink(fetch(source()))
not_sink(fetch_overwritten(source()))
sink(fallback(source()))
not_sink(fallback_fixed(source()))
sink(always(source()))
not_sink(replaced(source()))
