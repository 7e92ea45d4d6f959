"""A recursive traversal through methods and `yield from self`."""
from tree import Leaf, Node

root = Node([Leaf(1), Node([Leaf(2)])])


def total():
    return sum(leaf.amount() for leaf in root.leaves())


total()
