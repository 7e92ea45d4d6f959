class Server:
    def __init__(self, host):
        self.host = host

    def open_up(self):
        self.host = "0.0.0.0"
