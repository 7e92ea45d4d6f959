def make(host):
    def reader():
        return host

    return reader


def make_reader(host="localhost", fallback="10.0.0.5"):
    return lambda index: host if index == 0 else fallback
