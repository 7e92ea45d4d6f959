"""Iteration by hand with `iter` and `next`, and by `zip`."""


class Ids:
    def __init__(self):
        self.last = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.last = self.bump(self.last)
        return self.last

    def bump(self, number):
        return number + 1


ids = iter(Ids())
first = next(ids)
second = ids.__next__()
pairs = zip("ab", ids)
for letter, number in pairs:
    print(letter, number)
