class Disk:
    def save(self, item):
        return self.size()

    def size(self):
        return 1


class Memory:
    def save(self, item):
        return item

    def size(self):
        return 2
