def expose(options):
    options.host = "0.0.0.0"


def restrict(options):
    options.host = "127.0.0.1"
