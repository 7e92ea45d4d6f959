"""`__exit__` decides whether the exception goes on."""


class Ignore:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return None

    def __exit__(self, kind, value, trace):
        return kind is not None and self.matches(kind)

    def matches(self, kind):
        return issubclass(kind, self.kinds)


def risky(numbers):
    return first(numbers) / len(numbers)


def first(numbers):
    return numbers[0]


with Ignore(IndexError, KeyError):
    risky([])
