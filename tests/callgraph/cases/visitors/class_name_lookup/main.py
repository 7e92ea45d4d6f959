"""The visiting method is looked up by the class's name."""

from nodes import Add, Number, Text


class Visitor:
    def visit(self, node):
        name = "visit_" + type(node).__name__
        return getattr(self, name, self.generic)(node)

    def generic(self, node):
        return None


class Evaluate(Visitor):
    def visit_Add(self, node):
        return self.visit(node.left), self.visit(node.right)

    def visit_Number(self, node):
        return node.value


Evaluate().visit(Add(Number(1), Text()))
