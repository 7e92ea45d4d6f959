class Server:
    def __init__(self, host, port):
        self.host = host
        self.port = port


class Builder:
    def __init__(self):
        self._host = "localhost"
        self._port = 0

    def host(self, value):
        self._host = value
        return self

    def port(self, value):
        self._port = value
        return self

    def build(self):
        return Server(self._host, self._port)
