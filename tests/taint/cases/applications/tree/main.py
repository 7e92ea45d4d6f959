"""A tree that is walked recursively."""
from taintcheck import not_sink, sink, source
from tree import Tree

root = Tree("root")
root.add(Tree("kid")).add(Tree(source()))
sink("/".join(root.labels()))  # MISSING
not_sink(root.depth())
clean = Tree("root")
clean.add(Tree("kid"))
not_sink("/".join(clean.labels()))
