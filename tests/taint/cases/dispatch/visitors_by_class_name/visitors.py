class Printer:
    def visit_text(self, node):
        return node.value

    def visit_pair(self, node):
        return node.left.accept(self) + node.right.accept(self)


class Sizer:
    def visit_text(self, node):
        return len(node.value)

    def visit_pair(self, node):
        return node.left.accept(self) + node.right.accept(self)
