def first_of(*args):
    return args[0]


def last_of(*args):
    return args[-1]


def rest_of(head, *rest):
    return rest
