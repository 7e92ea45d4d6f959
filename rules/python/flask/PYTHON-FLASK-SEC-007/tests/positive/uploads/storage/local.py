import os


class Storage:
    def __init__(self, root):
        self.root = root

    def path(self, name):
        return os.path.join(self.root, name.replace(" ", "_"))

    def write(self, name, data):
        with open(self.path(name), "wb") as file:  # expect
            file.write(data)
