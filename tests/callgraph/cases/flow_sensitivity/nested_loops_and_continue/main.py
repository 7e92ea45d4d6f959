"""`continue` and `break` carry bindings out of loops."""
from steps import retry, skip, stop


def process(rows):
    action = stop
    for row in rows:
        if row < 0:
            action = skip
            continue
        while row > 2:
            action = retry
            break
        action()
    return action()


def unreachable_after_break(rows):
    for row in rows:
        action = skip
        break
        action = retry
    return action()


process([-1, 1, 5])
process([])
unreachable_after_break([1])
