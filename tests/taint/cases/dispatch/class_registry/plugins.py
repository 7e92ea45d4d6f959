from taintcheck import clean, not_sink


class Plugin:
    known = {}
    name = ""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.known[cls.name] = cls

    def __init__(self, text):
        self.text = text

    def render(self):
        raise NotImplementedError


class Plain(Plugin):
    name = "plain"

    def render(self):
        return self.text


class Safe(Plugin):
    name = "safe"

    def render(self):
        return clean(self.text)


CLASSES = {"plain": Plain, "safe": Safe}


def create(name, text):
    return CLASSES[name](text)


def run_all(text):
    for cls in CLASSES.values():
        not_sink(cls(text).render())
