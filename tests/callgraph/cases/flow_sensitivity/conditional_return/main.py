"""After `return`, `raise` and `continue` in a branch only the other branch goes on."""


def cached():
    return 1


def computed():
    return 2


def refreshed():
    return 3


def load(fresh):
    source = cached
    if fresh:
        source = refreshed
        return None
    return source()


def checked(value):
    if value is None:
        action = computed
        raise ValueError
    else:
        action = cached
    return action()


def collected(values):
    results = []
    for value in values:
        action = computed
        if value:
            action = refreshed
            continue
        results.append(action())
    return results


load(True)
load(False)
checked(1)
collected([0, 1])
