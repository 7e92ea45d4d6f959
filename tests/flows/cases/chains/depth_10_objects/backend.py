from final import as_mapping


class Backend:
    def __init__(self, pair):
        self.pair = pair

    @classmethod
    def create(cls, host, peer):
        return cls((host, peer))

    @property
    def host(self):
        return self.pair[0]

    def describe(self):
        _, peer = self.pair
        return as_mapping(self.host, peer)
