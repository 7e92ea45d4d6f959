"""`__getattribute__` sees each attribute, known ones too."""


class Guarded:
    def __getattribute__(self, name):
        allow(name)
        return super().__getattribute__(name)

    def open(self):
        return "open"


def allow(name):
    print(name)


guarded = Guarded()
guarded.open()
