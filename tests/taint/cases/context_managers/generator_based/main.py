"""contextlib.contextmanager gives what is yielded."""
from contextlib import closing, contextmanager, nullcontext, suppress

from managers import connected, opened, swapped
from taintcheck import not_sink, sink, source


@contextmanager
def renamed(text):
    yield "x" + text


with renamed(source()) as text:
    sink(text)
with renamed("fixed") as text:
    not_sink(text)
with opened(source()) as pair:
    sink(pair[0])
    not_sink(pair[1])
with opened(source()) as (name, mode):
    sink(name)
    not_sink(mode)
with connected(source()) as link:
    sink(link.address)
    not_sink(link.port)
with swapped(source()) as text:
    not_sink(text)
with nullcontext(source()) as text:
    sink(text)
value = "fixed"
with suppress(ValueError):
    value = source()
sink(value)
