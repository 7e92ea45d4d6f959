"""The functions that `map` makes are called when its result is visited."""


def adder(amount):
    def add(value):
        return value + amount

    return add


def keep(function):
    return True


def apply_all(value):
    for add in map(adder, [1, 2]):
        value = add(value)
    return value


def apply_kept(value):
    return [function(value) for function in filter(keep, [abs_value])]


def abs_value(value):
    return abs(value)


apply_all(3)
apply_kept(-3)
