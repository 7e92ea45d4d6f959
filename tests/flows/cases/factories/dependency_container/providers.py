class Service:
    def __init__(self, host):
        self.host = host


def make_public(_container):
    return Service("0.0.0.0")


def make_private(_container):
    return Service("127.0.0.1")
