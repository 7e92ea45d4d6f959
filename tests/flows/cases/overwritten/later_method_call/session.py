class Session:
    def __init__(self, host):
        self.host = host

    def close(self):
        self.host = None

    def ping(self):
        host = "127.0.0.1"
        return host

    def reopen(self):
        self.host = "0.0.0.0"
