from taintcheck import clean


class Widget:
    kind = "widget"
    _types = {}

    @classmethod
    def register(cls, kind):
        def wrap(subclass):
            cls._types[kind] = subclass
            subclass.kind = kind
            return subclass

        return wrap

    @classmethod
    def make(cls, kind, *args, **kwargs):
        return cls._types[kind](*args, **kwargs)

    def __init__(self, label):
        self.label = label

    def html(self):
        raise NotImplementedError


@Widget.register("button")
class Button(Widget):
    def html(self):
        return f"<button>{self.label}</button>"


@Widget.register("text")
class Text(Widget):
    def __init__(self, label, size=10):
        super().__init__(clean(label))
        self.size = size

    def html(self):
        return f"<p size={self.size}>{self.label}</p>"
