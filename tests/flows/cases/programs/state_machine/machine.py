NEXT = {"closed": "open", "open": "draining", "draining": "closed"}
HOSTS = {"closed": "127.0.0.1", "open": "0.0.0.0", "draining": "localhost"}


class Machine:
    def __init__(self, start="closed"):
        self.state = start

    def advance(self):
        self.state = NEXT[self.state]

    def reset(self):
        self.state = "closed"

    def host(self):
        return HOSTS[self.state]
