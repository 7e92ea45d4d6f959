import server


class Client:
    def __init__(self, target):
        self.target = target

    def server(self):
        return server.Server(self.target)
