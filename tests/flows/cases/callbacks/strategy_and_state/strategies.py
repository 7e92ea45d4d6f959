class Loopback:
    def host(self):
        return "127.0.0.1"

    def following(self):
        return Wildcard()


class Wildcard:
    def host(self):
        return "0.0.0.0"

    def following(self):
        return Loopback()


class Machine:
    def __init__(self, strategy):
        self.strategy = strategy

    def host(self):
        return self.strategy.host()

    def switch(self):
        self.strategy = self.strategy.following()
