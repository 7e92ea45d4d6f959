from .base import Plugin


class Jsonish(Plugin):
    name = "json"

    def render(self, value):
        return "{}"
