"""Code under a constant false test never runs."""

from flowcheck import not_sink, sink


def start():
    if False:
        not_sink("0.0.0.0")
    if 0:
        not_sink("0.0.0.0")
    if "":
        not_sink("0.0.0.0")
    if None:
        not_sink("0.0.0.0")
    if ():
        not_sink("0.0.0.0")
    if not True:
        not_sink("0.0.0.0")
    if True:
        sink("0.0.0.0")
    if 1 == 1:
        sink("0.0.0.0")
    else:
        not_sink("0.0.0.0")
    if "a" == "b":
        not_sink("0.0.0.0")


start()
if False:
    not_sink("0.0.0.0")
if True:
    sink("0.0.0.0")
