class Defaulting:
    def __init__(self, default):
        self.default = default
        self.function = None

    def __call__(self, function):
        return _Bound(function, self.default)


class _Bound:
    def __init__(self, function, default):
        self.function = function
        self.default = default

    def __call__(self, *args):
        if not args:
            args = (self.default,)
        return self.function(*args)
