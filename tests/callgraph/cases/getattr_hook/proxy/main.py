"""An unknown attribute is looked up in the object behind the proxy."""


class Service:
    def fetch(self, key):
        return self.read(key)

    def read(self, key):
        return key


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def close(self):
        return None


proxy = Proxy(Service())
proxy.fetch("a")
proxy.close()
