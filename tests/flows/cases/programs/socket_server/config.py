API = ("0.0.0.0", 8080)
ADMIN = ("127.0.0.1", 8081)


class Settings:
    def __init__(self, host, port):
        self.host = host
        self.port = port

    @property
    def address(self):
        return (self.host, self.port)
