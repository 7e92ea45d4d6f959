FUNCTIONS = {
    "first": lambda *values: values[0],
    "last": lambda *values: values[-1],
}


class Evaluator:
    def __init__(self, names):
        self.names = names

    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__.lower())(node)

    def visit_text(self, node):
        return node.value

    def visit_name(self, node):
        return self.names[node.name]

    def visit_concat(self, node):
        return self.visit(node.left) + self.visit(node.right)

    def visit_call(self, node):
        arguments = [self.visit(argument) for argument in node.arguments]
        return FUNCTIONS[node.function](*arguments)
