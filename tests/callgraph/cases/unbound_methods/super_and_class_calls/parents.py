class Base:
    def __init__(self, name):
        self.name = name

    def setup(self):
        return self.name

    def describe(self):
        return self.setup()


class Middle(Base):
    def setup(self):
        return "middle"
