"""Conditions on texts that are put together from constants."""
from taintcheck import not_sink, sink, source

mode = "pro" + "duction"
param = source()
if mode.startswith("prod"):
    shown = "hidden"
else:
    shown = param
not_sink(shown)
if mode.upper() == "PRODUCTION":
    shown = param
else:
    shown = "hidden"
sink(shown)
if mode in {"test", "staging"}:
    shown = "hidden"
sink(shown)
