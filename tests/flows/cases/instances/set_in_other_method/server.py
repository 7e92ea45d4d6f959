class Server:
    def __init__(self):
        self.host = "localhost"

    def listen_on(self, host):
        self.host = host

    def expose(self):
        self.listen_on("0.0.0.0")
