"""A cache in files of its own: the folder is configured, the names are hashes of keys."""

import hashlib
import os
import pickle
import zlib
from pathlib import Path


class FileStore:
    suffix = ".cache"

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)

    def path_of(self, key):
        return os.path.join(self.folder, hashlib.sha256(key.encode()).hexdigest() + self.suffix)

    def get(self, key, default=None):
        try:
            with open(self.path_of(key), "rb") as file:
                return pickle.loads(zlib.decompress(file.read()))
        except FileNotFoundError:
            return default

    def put(self, key, value):
        with open(self.path_of(key), "wb") as file:
            file.write(zlib.compress(pickle.dumps(value)))


class LastSeen:
    def __init__(self, path):
        self.path = Path(path)

    def load(self):
        with self.path.open("rb") as file:
            return pickle.load(file)
