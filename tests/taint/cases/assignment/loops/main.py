"""Taint carried by a loop arrives above the line that stores it."""
from taintcheck import not_sink, sink, source

previous = "fixed"
for turn in range(3):
    if turn == 2:
        sink(previous)
    previous = source()
clear = source()
for turn in range(2):
    clear = "fixed"
    not_sink(clear)
collected = ""
for each in [source(), "b"]:
    collected = collected + each
sink(collected)
count = 0
while count < 3:
    count = count + len(source())
not_sink(count)
