"""Functions and methods that call themselves."""


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


class Folder:
    def __init__(self, size, folders=()):
        self.size = size
        self.folders = folders

    def total(self):
        return self.size + sum(folder.total() for folder in self.folders)


factorial(3)
Folder(1, [Folder(2), Folder(3)]).total()


def countdown(n):
    def step(m):
        if m:
            step(m - 1)

    step(n)


countdown(2)
