"""A `for` loop calls `__iter__` and `__next__` of the object."""


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.finished():
            raise StopIteration
        self.left -= 1
        return self.left

    def finished(self):
        return self.left == 0


def launch(count):
    for number in count:
        print(number)


launch(Countdown(2))
