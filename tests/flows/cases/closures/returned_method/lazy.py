class Lazy:
    def __init__(self, host):
        self.host = host

    def early(self):
        host = self.host

        def get():
            return host

        return get

    def late(self):
        return lambda: self.host
