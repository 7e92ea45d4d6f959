class Cluster:
    def __init__(self, hosts):
        self._hosts = hosts

    def hosts(self):
        yield from self._hosts

    def matching(self, prefix):
        return (host for host in self.hosts() if host.startswith(prefix))
