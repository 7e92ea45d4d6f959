"""A walrus in a comprehension binds in the scope around it."""
from lookups import find


def best(names):
    if any((match := find(name)) for name in names):
        return match()
    return None


def lengths(names):
    return [size for name in names if (size := measure(name)) > 1]


def measure(name):
    return len(name)


def tail(names):
    while (name := names.pop()) and (action := find(name)):
        action()


best(["x", "beep"])
lengths(["a", "bc"])
tail(["", "beep"])
