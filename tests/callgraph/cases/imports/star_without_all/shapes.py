from numbers_ import half


def area(side):
    return _round(side * side)


def _round(value):
    return half(value)


perimeter = half
