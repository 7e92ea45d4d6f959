"""Which override runs decides what comes back."""
from taintcheck import clean, not_sink, sink, source


class Renderer:
    def render(self, text):
        return "<p>" + self.prepare(text) + "</p>"

    def prepare(self, text):
        return text


class SafeRenderer(Renderer):
    def prepare(self, text):
        return clean(text)


sink(Renderer().render(source()))
not_sink(SafeRenderer().render(source()))


def page(renderer, text):
    return renderer.render(text)


not_sink(page(SafeRenderer(), source()))
sink(page(Renderer(), source()))
