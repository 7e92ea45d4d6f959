class Number:
    def __init__(self, value):
        self.value = value


class Text:
    pass


class Add:
    def __init__(self, left, right):
        self.left = left
        self.right = right
