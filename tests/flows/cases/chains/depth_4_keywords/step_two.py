def two(other, address):
    return three(value=address, unused=other)


def three(value, **_rest):
    return four(result=value)


def four(*, result):
    return result
