"""Calls in functions that change a variable of the scope around."""


def make_counter(step):
    total = 0

    def increase():
        nonlocal total
        total = step(total)
        return total

    def reset():
        nonlocal total
        total = zero()

    return {"increase": increase, "reset": reset}


def plus_one(value):
    return value + 1


def zero():
    return 0


counter = make_counter(plus_one)
counter["increase"]()
counter["reset"]()
