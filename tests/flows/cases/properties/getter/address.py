class Address:
    def __init__(self, host, port):
        self._host = host
        self._port = port

    @property
    def host(self):
        return self._host

    @property
    def port(self):
        return self._port

    @property
    def netloc(self):
        return f"{self.host}:{self.port}"

    @property
    def parts(self):
        return self.host, self.port
