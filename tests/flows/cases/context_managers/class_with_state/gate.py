class Gate:
    def __init__(self, host):
        self.host = host
        self._saved = host

    def __enter__(self):
        self._saved = self.host
        self.host = "0.0.0.0"
        return self

    def __exit__(self, *exc):
        self.host = self._saved
