"""Names are swapped before the call, so each calls the other's function."""


def encode(text):
    return text[::-1]


def decode(text):
    return text.lower()


def compress(text):
    return text[:2]


def round_trip(text):
    first, second = encode, decode
    first, second = second, first
    first(text)


def rotate(text):
    a, b, c = encode, decode, compress
    a, b, c = b, c, a
    b(text)


round_trip("HELLO")
rotate("HELLO")
