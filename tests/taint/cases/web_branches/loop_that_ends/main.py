"""Loops over constants whose turns can be told."""
from taintcheck import not_sink, sink, source

param = source()
bar = "start"
for number in range(3):
    if number == 2:
        bar = param
sink(bar)
bar = "start"
for number in range(3):
    if number == 5:
        bar = param
not_sink(bar)
turns = 0
bar = param
while turns < 2:
    bar = "turned"
    turns += 1
not_sink(bar)
