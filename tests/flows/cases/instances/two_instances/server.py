class Server:
    def __init__(self, host, port):
        self.host = host
        self.port = port

    def address(self):
        return self.host, self.port
