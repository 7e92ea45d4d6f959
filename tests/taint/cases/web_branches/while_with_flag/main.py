"""A loop that a flag ends."""
from taintcheck import not_sink, sink, source

param = source()
done = False
bar = "start"
while not done:
    bar = param
    done = True
sink(bar)
done = True
bar = "start"
while not done:
    bar = param
    done = True
not_sink(bar)
