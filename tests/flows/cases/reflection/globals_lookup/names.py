PUBLIC = "localhost"
OTHER = "0.0.0.0"


def lookup(name):
    return globals().get(name)
