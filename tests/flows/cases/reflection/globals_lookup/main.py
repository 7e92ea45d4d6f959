"""globals()[name] is the module's own global of that name."""
import names
from flowcheck import not_sink, sink

PUBLIC = "0.0.0.0"
PRIVATE = "127.0.0.1"


def handle_open():
    return PUBLIC


def handle_close():
    return PRIVATE


def dispatch(action):
    return globals()["handle_" + action]()


def main():
    sink(globals()["PUBLIC"])
    not_sink(globals()["PRIVATE"])
    sink(dispatch("open"))
    not_sink(dispatch("close"))
    not_sink(names.lookup("PUBLIC"))
    sink(names.lookup("OTHER"))
    sink(vars(names)["OTHER"])


main()
