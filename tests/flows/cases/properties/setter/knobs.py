class Plain:
    def __init__(self):
        self._host = "127.0.0.1"

    @property
    def host(self):
        return self._host

    @host.setter
    def host(self, value):
        self._host = value


class Strict(Plain):
    @property
    def host(self):
        return self._host

    @host.setter
    def host(self, value):
        self._host = "localhost" if value == "0.0.0.0" else value
