"""An error rises through several functions; some of them take it."""
from layers import Refused, bottom, guarded, middle, translated
from taintcheck import not_sink, sink, source

try:
    middle(source())
except Refused as error:
    sink(error.reason)
    not_sink(error.code)
try:
    bottom("fixed")
except Refused as error:
    not_sink(error.reason)
sink(guarded(source()))
not_sink(guarded("a"))
try:
    translated(source())
except RuntimeError as error:
    not_sink(str(error))
