"""A variable two scopes up is what the innermost function calls."""


def celsius(value):
    return value


def outer(convert):
    def middle(offset):
        def inner(value):
            return convert(value + offset)

        return inner

    return middle


def apply(offset, value):
    return outer(celsius)(offset)(value)


apply(1, 20)
shifted = outer(lambda value: round(value))(0.5)
shifted(3)
