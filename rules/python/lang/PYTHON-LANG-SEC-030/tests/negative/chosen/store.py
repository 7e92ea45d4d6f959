import hashlib

from config import ALGORITHM


class Store:
    def __init__(self, algorithm=ALGORITHM):
        self.algorithm = algorithm

    def key(self, data):
        return hashlib.new(self.algorithm, data).hexdigest()
