"""State that a class keeps for all its objects."""
from taintcheck import not_sink, sink, source


class Registry:
    entries = {}
    title = "registry"

    @classmethod
    def put(cls, name, value):
        cls.entries[name] = value

    @classmethod
    def get(cls, name):
        return cls.entries[name]


Registry.put("sent", source())
sink(Registry.get("sent"))
not_sink(Registry.title)  # SPURIOUS
Registry.title = source()
sink(Registry.title)
