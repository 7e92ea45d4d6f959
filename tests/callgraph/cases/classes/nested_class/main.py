"""A class inside another is reached through the class and through `self`."""


class Tree:
    class Node:
        def __init__(self, value):
            self.value = value
            self.children = []

        def attach(self, child):
            self.children.append(child)
            return child

    def __init__(self, label):
        self.root = self.Node(label)

    def grow(self, label):
        node = Tree.Node(label)
        return self.root.attach(node)


tree = Tree("root")
leaf = tree.grow("leaf")
leaf.attach(Tree.Node("tip"))
