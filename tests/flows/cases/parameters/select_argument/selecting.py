def either(flag, left, right):
    if flag:
        return left
    return right


def second(left, right):
    return either(False, left, right)
