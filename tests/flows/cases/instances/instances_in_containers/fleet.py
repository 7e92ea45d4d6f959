class Server:
    def __init__(self, host):
        self.host = host


class Fleet:
    def __init__(self):
        self.by_name = {}
        self.order = []

    def add(self, name, server):
        self.by_name[name] = server
        self.order.append(server)

    def get(self, name):
        return self.by_name[name]
