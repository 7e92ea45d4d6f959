"""Digits, identifiers and patterns that match a whole text."""
import re

from taintcheck import not_sink, sink, source

NAME = re.compile(r"\w+")
text = source()
if text.isdigit():
    not_sink(text)
if not text.isalnum():
    sink(text)
else:
    not_sink(text)
if re.fullmatch(r"[a-z]+", text):
    not_sink(text)
if NAME.fullmatch(text):
    not_sink(text)
if not re.match(r"^[a-z]+$", text):
    sink(text)
else:
    not_sink(text)
if re.search("a", text):
    sink(text)
if text.startswith("t"):
    sink(text)
