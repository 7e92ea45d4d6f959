class Leaf:
    def __init__(self, value):
        self.value = value

    def depth(self):
        return 0

    def mirrored(self):
        return self


class Branch:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def depth(self):
        return 1 + max(self.left.depth(), self.right.depth())

    def mirrored(self):
        return Branch(self.right.mirrored(), self.left.mirrored())
