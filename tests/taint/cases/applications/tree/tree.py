class Tree:
    def __init__(self, label):
        self.label = label
        self.children = []

    def add(self, child):
        self.children.append(child)
        return child

    def labels(self):
        yield self.label
        for child in self.children:
            yield from child.labels()

    def depth(self):
        return 1 + max((child.depth() for child in self.children), default=0)
