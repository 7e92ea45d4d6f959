from backend import Backend


class Service:
    def __init__(self, hosts):
        self.hosts = hosts

    def start(self):
        return self._launch(*self.hosts)

    def _launch(self, host, peer):
        backend = Backend.create(peer=peer, host=host)
        return backend.describe()
