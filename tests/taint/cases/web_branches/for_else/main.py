"""The else of a loop runs when nothing broke off."""
from taintcheck import not_sink, sink, source

bar = "start"
for each in (1, 2, 3):
    if each == 4:
        break
else:
    bar = source()
sink(bar)
bar = "start"
for each in (1, 2, 3):
    if each == 2:
        break
else:
    bar = source()
not_sink(bar)
