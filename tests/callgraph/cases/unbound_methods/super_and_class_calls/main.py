"""A parent's method by `super()`, by its name, and by the class of the object."""
from parents import Base, Middle


class Child(Middle):
    def __init__(self):
        Base.__init__(self, "child")
        super(Middle, self).setup()

    def setup(self):
        return super().setup()

    def twin(self):
        return type(self)()

    def label(self):
        return self.__class__.describe(self)


child = Child()
child.setup()
child.twin().label()
