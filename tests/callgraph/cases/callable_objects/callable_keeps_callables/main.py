"""A callable object calls others of several kinds."""


class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


class Add:
    def __init__(self, amount):
        self.amount = amount

    def __call__(self, value):
        return value + self.amount


def double(value):
    return value * 2


run = Pipeline(Add(1), double, Pipeline(abs))
run(4)
