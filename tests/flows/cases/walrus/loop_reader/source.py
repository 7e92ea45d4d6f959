class Source:
    def __init__(self, hosts):
        self.hosts = hosts
        self.position = 0

    def next(self):
        if self.position >= len(self.hosts):
            return None
        self.position += 1
        return self.hosts[self.position - 1]
