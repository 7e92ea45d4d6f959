"""Lambdas, classes and methods as defaults."""


class Counter:
    def __init__(self):
        self.value = 0

    def step(self):
        self.value += 1
        return self.value


shared = Counter()


def advance(step=shared.step):
    return step()


def fresh(kind=Counter):
    return kind().step()


def transform(value, change=lambda v: abs(v)):
    return change(value)


advance()
fresh()
transform(-3)
