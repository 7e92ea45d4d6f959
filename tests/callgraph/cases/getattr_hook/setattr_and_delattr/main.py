"""Assigning and deleting any attribute calls the hooks."""


class Watched:
    def __init__(self):
        self.value = 1

    def __setattr__(self, name, value):
        record("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        record("delete", name)
        object.__delattr__(self, name)


def record(kind, name):
    print(kind, name)


watched = Watched()
watched.value = 2
setattr(watched, "other", 3)
del watched.value
