class Shared:
    hosts = []

    def add(self, host):
        self.hosts.append(host)


class Own:
    def __init__(self):
        self.hosts = []

    def add(self, host):
        self.hosts.append(host)
