class Server:
    def __init__(self, host, backup=None):
        self.host = host
        self.backup = backup or host

    def address(self):
        return (self.host, 80)
