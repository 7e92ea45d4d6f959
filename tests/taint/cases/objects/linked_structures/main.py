"""Linked lists, trees and stacks of one's own."""
from structures import Node, Stack, Tree
from taintcheck import not_sink, sink, source

head = Node("a", Node(source(), None))
not_sink(head.value)
sink(head.next.value)
stack = Stack()
stack.push(source())
sink(stack.pop())
clean_stack = Stack()
clean_stack.push("a")
not_sink(clean_stack.pop())
tree = Tree("root")
tree.left = Tree(source())
tree.right = Tree("b")
sink(tree.left.value)
not_sink(tree.right.value)
not_sink(tree.value)
