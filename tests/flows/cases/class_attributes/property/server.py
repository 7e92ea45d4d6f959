class Server:
    def __init__(self, debug):
        self._debug = debug
        self._override = "localhost"

    @property
    def host(self):
        if self._debug:
            return "0.0.0.0"
        return "127.0.0.1"

    @property
    def override(self):
        return self._override

    @override.setter
    def override(self, value):
        self._override = value
