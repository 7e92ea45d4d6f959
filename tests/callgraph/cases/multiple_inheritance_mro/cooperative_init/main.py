"""What `super().__init__` calls depends on the class of the object."""


class Root:
    def __init__(self, **options):
        self.options = options


class Named(Root):
    def __init__(self, name, **options):
        super().__init__(**options)
        self.name = name


class Sized(Root):
    def __init__(self, size, **options):
        super().__init__(**options)
        self.size = size


class Box(Named, Sized):
    def __init__(self, name, size):
        super().__init__(name=name, size=size)


class Tag(Named):
    pass


Box("crate", 3)
Tag("red")
