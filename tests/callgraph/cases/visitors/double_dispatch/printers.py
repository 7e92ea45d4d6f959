class Printer:
    def number(self, node):
        return str(node.value)

    def plus(self, node):
        return node.left.accept(self) + node.right.accept(self)


class Evaluator(Printer):
    def number(self, node):
        return node.value
