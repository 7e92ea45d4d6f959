"""Tokens that are signed: data is trusted after its signature was compared."""
import hashlib
import hmac

from taintcheck import not_sink, sink, source

KEY = b"key"


def digest(data):
    return hmac.new(KEY, data.encode(), hashlib.sha256).hexdigest()


sink(source() + "." + digest("x"))
not_sink(digest(source()))
not_sink(hashlib.sha256(source().encode()).hexdigest())
token = "data." + digest("data")
data, _, signature = token.partition(".")
not_sink(data)
