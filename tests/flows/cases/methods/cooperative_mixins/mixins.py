class Root:
    def __init__(self, name):
        self.name = name


class HostMixin:
    def __init__(self, host="127.0.0.1", **rest):
        super().__init__(**rest)
        self.host = host


class PeerMixin:
    def __init__(self, peer, **rest):
        super().__init__(**rest)
        self.peer = peer
