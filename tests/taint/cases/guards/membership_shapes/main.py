"""Membership in constants of every shape, and what is no such test."""
import re

from taintcheck import maybe, not_sink, sink, source

COLUMNS = frozenset({"name", "age"})
ORDER = {"up": "ASC", "down": "DESC"}
PREFIXES = ("a", "b")


class Kind:
    ALL = ["x", "y"]


def frozen(text):
    if text not in COLUMNS:
        raise ValueError("bad column")
    not_sink(f"SELECT {text}")


def table_keys(text):
    if text in ORDER.keys():
        not_sink(text)
    sink(text)


def looked_up(text):
    not_sink(ORDER.get(text, "ASC"))
    not_sink(ORDER[text] if text in ORDER else "ASC")
    sink(ORDER.get("none", text))


def on_class(text):
    if text not in Kind.ALL:
        return
    not_sink(text)


def literal_set(text):
    if text.lower() in {"x", "y"}:
        not_sink(text)
    else:
        sink(text)


def local_list(text):
    allowed = ["x"]
    allowed.append("y")
    if text in allowed:
        not_sink(text)
    sink(text)


def tainted_list(text):
    allowed = ["x", text]
    if text in allowed:
        sink(text)
    not_sink(len(text))


def substring(text):
    if "x" in text:
        not_sink(len(text))
    if "tainted" in text:
        sink(text)


def all_of(texts):
    if all(each in COLUMNS for each in texts):
        not_sink(texts)
    sink(texts)


def any_of(texts):
    if not any(each in COLUMNS for each in texts):
        sink(texts)
    not_sink(len(texts))


def filtered(texts):
    kept = [each for each in texts if each in COLUMNS]
    not_sink(kept)
    dropped = [each for each in texts if each not in COLUMNS]
    sink(dropped)


def default(text):
    column = text if text in COLUMNS else "name"
    not_sink(column)
    column = "name" if text in COLUMNS else text
    sink(column)


def combined(text, flag):
    if flag and text in COLUMNS:
        not_sink(text)
    if flag or text in COLUMNS:
        sink(text)


for function in (frozen, table_keys, on_class, literal_set, local_list, tainted_list):
    try:
        function(source())
    except ValueError:
        pass
try:
    looked_up(source())
except KeyError:
    pass
substring(source())
all_of([source()])
any_of([source()])
filtered([source()])
default(source())
combined(source(), maybe())
