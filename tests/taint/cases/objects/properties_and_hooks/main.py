"""Property setters, __getattr__, __getitem__, __setitem__, __call__, __iter__ and conversions."""
from taintcheck import clean, not_sink, sink, source


class Field:
    def __init__(self):
        self._text = ""
        self._safe = ""

    @property
    def text(self):
        return self._text

    @text.setter
    def text(self, value):
        self._text = value

    @property
    def safe(self):
        return self._safe

    @safe.setter
    def safe(self, value):
        self._safe = clean(value)


class Bag:
    def __init__(self):
        self.values = {}

    def __getitem__(self, key):
        return self.values[key]

    def __setitem__(self, key, value):
        self.values[key] = value

    def __iter__(self):
        return iter(self.values.values())

    def __contains__(self, key):
        return key in self.values

    def __len__(self):
        return len(self.values)


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


class Greeter:
    def __init__(self, word):
        self.word = word

    def __call__(self, name):
        return f"{self.word}, {name}"

    def __str__(self):
        return self.word

    def __add__(self, other):
        return self.word + other


field = Field()
field.text = source()
sink(field.text)
field.safe = source()
not_sink(field.safe)
bag = Bag()
bag["a"] = source()
bag["b"] = "fixed"
sink(bag["a"])
not_sink(bag["b"])
not_sink("a" in bag)
not_sink(len(bag))
sink([each for each in bag])
proxy = Proxy(field)
sink(proxy.text)
not_sink(proxy.safe)
sink(Greeter("hi")(source()))
not_sink(Greeter("hi")("bob"))
sink(Greeter(source())("bob"))
sink(str(Greeter(source())))
not_sink(str(Greeter("a")))
sink(f"{Greeter(source())}")
sink(Greeter("a") + source())
not_sink(Greeter("a") + "b")
