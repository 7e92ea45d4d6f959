"""Two classes recur through each other."""
from nodes import Branch, Leaf

tree = Branch(Leaf(1), Branch(Leaf(2), Leaf(3)))
tree.depth()
tree.mirrored().left.depth()
