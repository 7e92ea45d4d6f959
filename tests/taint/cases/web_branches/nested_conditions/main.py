"""A condition inside another that agrees or contradicts."""
from taintcheck import maybe, not_sink, sink, source


def handler(param):
    flag = maybe()
    bar = "start"
    if flag:
        bar = param
    if flag:
        sink(bar)
    else:
        not_sink(bar)
    if not flag:
        not_sink(bar)


handler(source())
