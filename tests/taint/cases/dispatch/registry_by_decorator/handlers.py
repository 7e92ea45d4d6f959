from registry import handler
from taintcheck import clean


@handler("raw", description="passes on")
def raw(payload):
    return payload["body"]


@handler("escaped")
def escaped(payload):
    return clean(payload["body"])


@handler("size")
def size(payload):
    return len(payload["body"])
