ROWS = [
    {"name": "web", "host": "0.0.0.0"},
    {"name": "db", "host": "127.0.0.1"},
]


class Endpoint:
    def __init__(self, host, peer=None):
        self.host = host
        self.peer = peer
