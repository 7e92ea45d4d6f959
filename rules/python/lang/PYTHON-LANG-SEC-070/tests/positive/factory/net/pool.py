"""Many listeners, opened at once."""

from .listeners import make


class ListenerPool:
    def __init__(self):
        self.wanted = []
        self.open = []

    def add(self, host, port):
        self.wanted.append((host, port))

    def open_all(self):
        for address in self.wanted:
            sock = make()
            sock.bind(address)  # expect
            self.open.append(sock)
