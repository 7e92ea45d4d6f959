import pickle
import zlib


class Codec:
    def __init__(self, load=pickle.loads):
        self.load = load

    def decode(self, text):
        data = zlib.decompress(bytes.fromhex(text))
        return self.load(data)  # expect
