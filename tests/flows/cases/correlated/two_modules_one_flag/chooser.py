from flags import PUBLIC


def choose():
    return "0.0.0.0" if PUBLIC else "127.0.0.1"
