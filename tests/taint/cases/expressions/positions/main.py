"""A sink stands in every position an expression can have."""
from taintcheck import not_sink, sink, source


def truth(value):
    sink(value)
    return True


text = source()
if truth(text):
    pass
while not truth(text):
    break
assert truth(text)
found = [sink(each) for each in [text]]
table = {sink(text): 1}
other = (lambda: sink(text))()
print(sink(text), end="")
[sink(text)]


def generator():
    yield sink(text)


list(generator())
try:
    raise ValueError(sink(text))
except ValueError:
    pass
with open(__file__) as file:
    sink(text, file)
named = dict(a=sink(text))
for _ in [sink(text)]:
    pass
not_sink(f"{not_sink('b')}")
