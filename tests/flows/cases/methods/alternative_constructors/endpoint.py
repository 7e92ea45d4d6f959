class Endpoint:
    def __init__(self, host, peer):
        self.host = host
        self.peer = peer

    @classmethod
    def from_dict(cls, data):
        return cls(**data)

    @classmethod
    def parse(cls, text):
        host, peer = text.split("/")
        return cls(host, peer=peer)


class SecureEndpoint(Endpoint):
    def __init__(self, host, peer):
        super().__init__("127.0.0.1", peer)
