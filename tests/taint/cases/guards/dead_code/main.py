"""Code that never runs: constant tests, after returns, impossible types."""
import sys

from taintcheck import not_sink, sink, source

DEBUG = False
VERSION = 3
MODE = "production"


def after_return(text):
    return "fixed"
    return text


def impossible(text):
    if VERSION < 3:
        return text
    return "new"


def mode(text):
    if MODE == "debug":
        not_sink(text)
        return text
    if MODE == "production":
        sink(text)
    return "x"


def loop_never(text):
    found = "none"
    while DEBUG:
        found = text
    for _ in []:
        found = text
    return found


def arithmetic(text):
    number = 7 * 6
    if number > 50:
        return text
    return "small" if number - 100 < 0 else text


def overwritten(text):
    value = text
    value = "fixed"
    return value


def ternary(text):
    return "b" if (7 * 18) + 106 > 200 else text


def chosen(text):
    guess = "ABC"[1]
    if guess == "B":
        return "fixed"
    return text


def taken(text):
    guess = "ABC"[2]
    match guess:
        case "A":
            return "fixed"
        case "C" | "D":
            return text
        case _:
            return "other"


def always_raises(text):
    try:
        raise RuntimeError("x")
        return text
    except RuntimeError:
        return "caught"


not_sink(after_return(source()))
not_sink(impossible(source()))
not_sink(mode(source()))
not_sink(loop_never(source()))
not_sink(arithmetic(source()))
not_sink(overwritten(source()))
not_sink(ternary(source()))
not_sink(chosen(source()))
sink(taken(source()))
not_sink(always_raises(source()))
if not DEBUG:
    sink(source())
if False:
    not_sink(source())
if 0:
    not_sink(source())
