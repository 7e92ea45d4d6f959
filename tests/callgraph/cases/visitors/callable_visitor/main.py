"""Functions and callable objects are taken through a tree."""


class Leaf:
    def walk(self, visit):
        visit(self)


class Branch:
    def __init__(self, *children):
        self.children = children

    def walk(self, visit):
        visit(self)
        for child in self.children:
            child.walk(visit)


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self, node):
        self.count += 1


def show(node):
    print("node")


tree = Branch(Leaf(), Branch())
tree.walk(Counter())
tree.walk(show)
