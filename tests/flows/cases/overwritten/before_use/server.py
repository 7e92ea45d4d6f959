class Server:
    def __init__(self, host):
        self.host = host
        self.host = "localhost"
