class Connection:
    def send(self):
        return "sent"

    def check(self, broken):
        if broken:
            raise ConnectionError("down")


class Pool:
    def __enter__(self):
        return self.lend()

    def __exit__(self, *details):
        self.closed = True

    def lend(self):
        return Connection()
