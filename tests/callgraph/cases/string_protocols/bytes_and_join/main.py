"""`bytes`, `str` and `hash` call the methods of one object."""


class Packet:
    def __init__(self, words):
        self.words = words

    def __str__(self):
        return " ".join(self.words)

    def __bytes__(self):
        return str(self).encode()

    def __hash__(self):
        return len(self.words)


def send(packet):
    body = bytes(packet)
    return ",".join([str(packet), "end"]), body, hash(packet)


send(Packet(["a", "b"]))
