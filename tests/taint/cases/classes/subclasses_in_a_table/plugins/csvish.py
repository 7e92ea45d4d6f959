from .base import Plugin


class Csvish(Plugin):
    name = "csv"

    def render(self, value):
        return ",".join([value, "x"])
