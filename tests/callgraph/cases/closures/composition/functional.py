def compose(outer, inner):
    def composed(value):
        return outer(inner(value))

    return composed


def apply_twice(function):
    return compose(function, function)


def flip(function):
    return lambda first, second: function(second, first)
