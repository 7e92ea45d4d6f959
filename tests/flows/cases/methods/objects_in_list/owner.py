class Child:
    def __init__(self, host):
        self.host = host

    def rename(self, host):
        self.host = host


class Owner:
    def __init__(self):
        self.children = []

    def add(self, host):
        child = Child(host)
        self.children.append(child)
        return child

    def first(self):
        return self.children[0]

    def last(self):
        return self.children[-1]
