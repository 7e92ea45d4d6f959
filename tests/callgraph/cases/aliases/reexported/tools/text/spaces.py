def strip_ends(value):
    return value.strip()


def collapse(value):
    return " ".join(pieces(value))


def pieces(value):
    return value.split()
