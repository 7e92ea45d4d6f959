"""Code after return, raise, continue, break and endless loops does not run."""

import sys

from flowcheck import not_sink, sink


def after_return():
    return sink("0.0.0.0")
    not_sink("0.0.0.0")


def after_raise():
    raise ValueError("stop")
    not_sink("0.0.0.0")


def after_continue():
    for _ in range(2):
        sink("0.0.0.0")
        continue
        not_sink("0.0.0.0")


def after_both():
    if len("x") == 1:
        return "127.0.0.1"
    else:
        raise ValueError("stop")
    not_sink("0.0.0.0")


def after_exit():
    sink("0.0.0.0")
    sys.exit(0)
    not_sink("0.0.0.0")


after_return()
try:
    after_raise()
except ValueError:
    pass
after_continue()
after_both()
try:
    after_exit()
except SystemExit:
    pass
