class Animal:
    def __repr__(self):
        return self.kind()

    def kind(self):
        return "animal"


class Cat(Animal):
    def __str__(self):
        return "cat"
