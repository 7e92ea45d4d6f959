"""One decorator is used with and without parentheses."""


def cached(function=None, *, size=10):
    def decorate(inner):
        def lookup(key):
            return inner(key)

        return lookup

    if function is None:
        return decorate
    return decorate(function)


@cached
def user(key):
    return ("user", key)


@cached(size=5)
def group(key):
    return ("group", key)


user(1)
group(2)
