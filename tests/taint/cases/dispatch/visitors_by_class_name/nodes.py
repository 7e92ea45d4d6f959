class Node:
    def accept(self, visitor):
        method = getattr(visitor, "visit_" + type(self).__name__.lower())
        return method(self)


class Text(Node):
    def __init__(self, value):
        self.value = value


class Pair(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right
