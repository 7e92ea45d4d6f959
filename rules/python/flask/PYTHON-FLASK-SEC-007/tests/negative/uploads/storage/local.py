import os
import uuid


class Storage:
    def __init__(self, root):
        self.root = root
        self.titles = {}

    def write(self, title, data):
        name = uuid.uuid4().hex
        self.titles[name] = title
        with open(os.path.join(self.root, name), "wb") as file:
            file.write(data)
        return name
