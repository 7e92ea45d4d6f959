class Proxy:
    def __init__(self, target, before=None):
        self._target = target
        self._before = before

    def __getattr__(self, name):
        attribute = getattr(self._target, name)
        if not callable(attribute) or self._before is None:
            return attribute

        def call(*args, **kwargs):
            args = tuple(self._before(a) for a in args)
            return attribute(*args, **kwargs)

        return call


class Delegate:
    def __init__(self, inner):
        self.inner = inner

    def greet(self, name):
        return self.inner.greet(name)

    def __iter__(self):
        return iter(self.inner.names)

    def __len__(self):
        return len(self.inner.names)


class Greeter:
    def __init__(self, greeting="hi "):
        self.greeting = greeting
        self.names = []

    def greet(self, name):
        self.names.append(name)
        return self.greeting + name
