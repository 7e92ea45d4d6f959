class Connection:
    def __init__(self, path):
        self.path = path

    def query(self):
        return self.path


def connect(path):
    return Connection(path)
