class Inner:
    def __init__(self):
        self.items = []
        self.text = "x"


class Outer:
    def __init__(self):
        self.inner = Inner()
        self.list = []

    def add(self, value):
        inner = self.inner
        inner.items.append(value)

    def put(self, value):
        target = self.list
        target.append(value)
