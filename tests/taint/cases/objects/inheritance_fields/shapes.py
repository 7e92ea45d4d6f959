class Base:
    def __init__(self, first):
        self.first = first

    def rename(self, first):
        self.first = first

    def describe(self):
        return "<" + self.first + ">"


class Child(Base):
    def __init__(self, first, second):
        super().__init__(first)
        self.second = second


class Grandchild(Child):
    def __init__(self, first):
        super().__init__(first, "second")

    def describe(self):
        return "g" + super().describe()
