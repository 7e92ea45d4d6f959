"""Only the first handler whose class fits runs, subclasses included."""

from errors import Broken, Missing, fail
from flowcheck import not_sink, sink


def choose(kind):
    try:
        fail(kind)
    except Missing:
        return "0.0.0.0"
    except (Broken, TypeError):
        return "127.0.0.1"
    except Exception:
        return "10.0.0.5"
    return "localhost"


sink(choose("missing"))
sink(choose("lost"))
not_sink(choose("broken"))  # SPURIOUS
not_sink(choose("other"))  # SPURIOUS
not_sink(choose("none"))
