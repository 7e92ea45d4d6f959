"""An assignment that no path reaches, and one that always is overwritten."""
from taintcheck import not_sink, sink, source

DEBUG = False


def handler(param):
    bar = "start"
    if DEBUG:
        bar = param
    not_sink(bar)
    bar = param
    if not DEBUG:
        bar = "reset"
    not_sink(bar)
    if not DEBUG:
        bar = param
    sink(bar)


handler(source())
