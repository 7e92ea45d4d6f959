"""The arguments of a constructor are calls of the scope that constructs."""


def read_host():
    return "localhost"


def read_port():
    return int("80")


class Endpoint:
    def __init__(self, host, port, label=None):
        self.address = join(host, port)
        self.label = label or self.address


def join(host, port):
    return f"{host}:{port}"


class Client:
    def __init__(self, endpoint):
        self.endpoint = endpoint


client = Client(Endpoint(read_host(), port=read_port()))
