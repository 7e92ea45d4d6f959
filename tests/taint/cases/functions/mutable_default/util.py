def remember(value, seen=[]):
    seen.append(value)
    return seen


def fresh(value, seen=None):
    if seen is None:
        seen = []
    seen.append(value)
    return seen
