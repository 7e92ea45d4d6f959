class Session:
    def read(self):
        return "row"

    def write(self, row):
        return self.log(row)

    def log(self, row):
        print(row)


class Store:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.session()

    def __exit__(self, *details):
        return False

    def session(self):
        return Session()

    def read(self):
        return None
