class Bag:
    pass


def fill(target, **fields):
    for name, value in fields.items():
        setattr(target, name, value)
    return target
