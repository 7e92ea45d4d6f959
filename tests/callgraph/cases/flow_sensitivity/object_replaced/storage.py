class Store:
    def read(self):
        return self.write()

    def write(self):
        return "store"


class Memory(Store):
    def write(self):
        return "memory"


class Disk(Store):
    def read(self):
        return "disk"


class Network(Store):
    def read(self):
        return "network"
