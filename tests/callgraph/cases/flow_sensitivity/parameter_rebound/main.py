"""A parameter that is rebound in the body hides the argument."""
from codecs_ import plain, quoted


def write(text, encode):
    encode(text)
    encode = quoted
    return encode(text)


def write_default(text, encode=None):
    if encode is None:
        encode = plain
    return encode(text)


def write_always(text, encode):
    encode = plain
    return encode(text)


write("a", plain)
write_default("a")
write_always("a", quoted)
