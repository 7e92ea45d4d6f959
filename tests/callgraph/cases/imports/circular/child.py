import parent


class Child:
    def __init__(self, owner, name):
        self.owner = owner
        self.name = name

    def describe(self):
        return self.owner.label() + self.orphan()

    def orphan(self):
        return parent.Parent().label()
