class Number:
    def __init__(self, value):
        self.value = value

    def accept(self, visitor):
        return visitor.number(self)


class Plus:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def accept(self, visitor):
        return visitor.plus(self)
