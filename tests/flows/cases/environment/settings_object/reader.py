import os


class Env:
    def __init__(self, prefix):
        self.prefix = prefix

    def str(self, name, default=None):
        return os.environ.get(self.prefix + name, default)

    def int(self, name, default=0):
        return int(os.environ.get(self.prefix + name, default))
