"""Wrappers that hand attribute reads, calls and items on to what they wrap."""
from taintcheck import clean, not_sink, sink, source


class Inner:
    def __init__(self, text):
        self.text = text
        self.kind = "inner"

    def read(self):
        return self.text


class Wrapper:
    def __init__(self, inner):
        self._inner = inner

    def read(self):
        return self._inner.read()

    @property
    def kind(self):
        return self._inner.kind


class CleanWrapper(Wrapper):
    def read(self):
        return clean(super().read())


class Lazy:
    def __init__(self, make):
        self._make = make
        self._value = None

    @property
    def value(self):
        if self._value is None:
            self._value = self._make()
        return self._value


sink(Wrapper(Inner(source())).read())
not_sink(Wrapper(Inner(source())).kind)
not_sink(CleanWrapper(Inner(source())).read())
not_sink(Wrapper(Inner("a")).read())
sink(Wrapper(Wrapper(Inner(source()))).read())
sink(Lazy(lambda: source()).value)
not_sink(Lazy(lambda: "a").value)
