"""Arithmetic on constants decides which value is kept."""
from taintcheck import not_sink, sink, source

param = source()
num = 106
bar = "never" if 7 * 18 + num < 200 else param
sink(bar)
bar = "always" if 7 * 18 + num > 200 else param
not_sink(bar)
limit = 196
if (500 // 42) + limit > 200:
    kept = param
else:
    kept = "never"
sink(kept)
if (500 // 42) + limit > 300:
    kept = param
else:
    kept = "always"
not_sink(kept)
