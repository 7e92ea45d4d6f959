"""`__iter__` is a generator that iterates over others of its class."""


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def total(self):
        return sum(self)


tree = Node(1, [Node(2), Node(3)])
for value in tree:
    print(value)
tree.total()
