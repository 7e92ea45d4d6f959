def not_empty(text):
    return bool(text)


def short(text):
    return len(text) < 10


def no_digits(text):
    return text.isalpha()


def ascii_only(text):
    return text.isascii()


required = [not_empty]
optional = [short, no_digits]
unused = [ascii_only]
