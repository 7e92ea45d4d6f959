class Pair:
    def __init__(self, host, gateway):
        self.host = host
        self.gateway = gateway


def make_pair(host, gateway):
    return Pair(host, gateway)
