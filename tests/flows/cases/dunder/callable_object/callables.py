class Provider:
    def __init__(self, host):
        self.host = host

    def __call__(self):
        return self.host


class Prefixer:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, value):
        return self.prefix + value
