def compose(outer, inner):
    return lambda value: outer(inner(value))


def pipe(value, *steps):
    for step in steps:
        value = step(value)
    return value
