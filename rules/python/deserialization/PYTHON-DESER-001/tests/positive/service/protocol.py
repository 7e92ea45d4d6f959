import pickle


class Message:
    def __init__(self, payload):
        self.payload = payload

    @classmethod
    def decode(cls, data):
        size = int.from_bytes(data[:4], "big")
        return cls(pickle.loads(data[4 : 4 + size]))  # expect
