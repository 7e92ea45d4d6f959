import os


class Store:
    root = "/srv/docs"

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def read(self, *parts):
        with open(self.path(*parts)) as file:
            return file.read()
