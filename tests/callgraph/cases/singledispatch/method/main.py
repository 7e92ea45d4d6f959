"""`singledispatchmethod` chooses by the argument after `self`."""
from functools import singledispatchmethod


class Formatter:
    @singledispatchmethod
    def render(self, value):
        return self.fallback(value)

    @render.register
    def _(self, value: bool):
        return "yes" if value else "no"

    @render.register
    def render_text(self, value: str):
        return value.title()

    def fallback(self, value):
        return repr(value)


formatter = Formatter()
formatter.render(1.5)
formatter.render(True)
formatter.render("text")
