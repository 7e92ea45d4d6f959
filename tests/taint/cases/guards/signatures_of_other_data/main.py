"""Comparisons that say nothing of the data that is used, or of who sent it."""
import hashlib
import hmac

from taintcheck import not_sink, sink, source

KEY = b"key of the server"


def signature(text):
    return hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()


def other_data(data, given):
    made = signature("fixed")
    if hmac.compare_digest(made, given):
        return
    sink(data)


def something_else_signed(data, name, given):
    if not hmac.compare_digest(signature(name), given):
        return
    sink(data)
    not_sink(name)


def without_key(data, given):
    if not hmac.compare_digest(hashlib.sha256(data.encode()).hexdigest(), given):
        return
    sink(data)


def with_foreign_key(data, key, given):
    made = hmac.new(key.encode(), data.encode(), "sha256").hexdigest()
    if not hmac.compare_digest(made, given):
        return
    sink(data)


def not_compared(data, given):
    signature(data)
    sink(data)


other_data(source(), "no")
something_else_signed(source(), "a", signature("a"))
something_else_signed("b", source(), "no")
without_key(source(), hashlib.sha256(source().encode()).hexdigest())
with_foreign_key(
    source(), source(), hmac.new(source().encode(), source().encode(), "sha256").hexdigest()
)
not_compared(source(), "no")
