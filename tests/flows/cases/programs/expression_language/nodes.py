class Text:
    def __init__(self, value):
        self.value = value


class Name:
    def __init__(self, name):
        self.name = name


class Concat:
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Call:
    def __init__(self, function, arguments):
        self.function = function
        self.arguments = arguments
