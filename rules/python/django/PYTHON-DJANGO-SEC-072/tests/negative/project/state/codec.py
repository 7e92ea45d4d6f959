import json
import zlib


class Codec:
    def __init__(self, load=json.loads):
        self.load = load

    def decode(self, text):
        data = zlib.decompress(bytes.fromhex(text))
        return self.load(data)
