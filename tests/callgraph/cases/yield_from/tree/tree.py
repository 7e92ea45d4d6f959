class Leaf:
    def __init__(self, value):
        self.value = value

    def leaves(self):
        yield self

    def amount(self):
        return self.value


class Node:
    def __init__(self, children):
        self.children = children

    def leaves(self):
        for child in self.children:
            yield from child.leaves()
