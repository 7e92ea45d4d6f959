"""One module receives, one signs, one decides."""
from gate import is_genuine, require
from taintcheck import not_sink, sink, source
from vault import sign


def receive(data, given):
    if not is_genuine(data, given):
        return
    not_sink(data)


def receive_or_fail(data, given):
    require(data, given)
    not_sink(data)
    sink(given + source())


def receive_anything(data, given):
    if is_genuine("fixed", given):
        return
    sink(data)


receive("a", sign(b"a"))
receive(source(), "no")
receive_or_fail("a", sign(b"a"))
try:
    receive_or_fail(source(), "no")
except PermissionError:
    pass
receive_anything(source(), "no")
