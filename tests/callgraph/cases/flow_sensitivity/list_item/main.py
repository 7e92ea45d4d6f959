"""Items set again, appended and removed before the calls."""


def load():
    return 1


def check():
    return 2


def save():
    return 3


def replaced():
    steps = [load, check]
    steps[1] = save
    steps[0]()
    return steps[1]()


def cleared():
    steps = [load]
    steps = []
    steps.append(check)
    for step in steps:
        step()


def before_append():
    steps = [load]
    steps[-1]()
    steps.append(save)
    return steps[-1]()


replaced()
cleared()
before_append()
