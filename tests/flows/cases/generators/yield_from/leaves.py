def private():
    yield "127.0.0.1"
    return "0.0.0.0"


def public():
    yield "0.0.0.0"
