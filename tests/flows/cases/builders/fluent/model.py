class Server:
    def __init__(self, host, name, port):
        self.host = host
        self.name = name
        self.port = port
