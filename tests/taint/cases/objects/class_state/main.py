"""State on classes, instances that override it, class methods, and singletons."""
from taintcheck import not_sink, sink, source


class Settings:
    theme = "light"
    title = "none"

    @classmethod
    def configure(cls, title):
        cls.title = title

    @classmethod
    def heading(cls):
        return "<h1>" + cls.title

    @classmethod
    def look(cls):
        return cls.theme


class Registry:
    _instance = None

    def __init__(self):
        self.entries = {}

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


class Counter:
    total = 0
    last = ""

    def note(self, text):
        self.last = text
        Counter.total += 1


Settings.configure(source())
sink(Settings.title)
sink(Settings.heading())
not_sink(Settings.theme)
not_sink(Settings.look())
Registry.get().entries["a"] = source()
sink(Registry.get().entries["a"])  # MISSING
counter = Counter()
counter.note(source())
sink(counter.last)
not_sink(Counter.total)
not_sink(Counter().last)
