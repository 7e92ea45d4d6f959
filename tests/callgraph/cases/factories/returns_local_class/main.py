"""A function returns the class it defines."""


def make_counter(step):
    class Counter:
        def __init__(self):
            self.value = 0

        def tick(self):
            self.value += step
            return self.value

    return Counter


ByTwo = make_counter(2)
counter = ByTwo()
counter.tick()
