from model import Server


class ServerBuilder:
    def __init__(self):
        self._host = "localhost"
        self._name = None
        self._port = 0

    def host(self, value):
        self._host = value
        return self

    def name(self, value):
        self._name = value
        return self

    def port(self, value):
        self._port = value
        return self

    def build(self):
        return Server(self._host, self._name, self._port)
