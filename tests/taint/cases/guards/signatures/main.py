"""Data is harmless once its signature, made with a key of ours, was compared."""
import hashlib
import hmac
from secrets import compare_digest

from taintcheck import not_sink, sink, source

KEY = b"key of the server"


def signature(text):
    return hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()


def compared(data, given):
    wanted = hmac.new(KEY, data.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, given):
        return
    not_sink(data)
    sink(given + data[:0] + source())


def compared_with_operator(data, given):
    if hmac.new(KEY, data.encode(), "sha256").hexdigest() != given:
        raise ValueError(given)
    not_sink(data)


def by_function(data, given):
    if compare_digest(signature(data), given):
        not_sink(data)
        return
    sink(data + source())


def in_steps(data, given):
    made = hmac.new(KEY, digestmod="sha256")
    made.update(data.encode())
    if not hmac.compare_digest("sha256=" + made.hexdigest(), "sha256=" + given):
        return
    not_sink(data)


def by_keyword(data, given):
    made = hmac.new(KEY, msg=f"{data}".encode(), digestmod="sha256").hexdigest()
    if not hmac.compare_digest(made, given):
        return
    not_sink(data)


compared("a", signature("a"))
compared(source(), "no")
by_function("a", signature("a"))
by_function(source(), "no")
in_steps("a", signature("a"))
in_steps(source(), "no")
by_keyword("a", signature("a"))
by_keyword(source(), "no")
compared_with_operator("a", signature("a"))
try:
    compared_with_operator(source(), "no")
except ValueError:
    pass
