import child


class Parent:
    def add(self, name):
        return child.Child(self, name).describe()

    def label(self):
        return "parent"
