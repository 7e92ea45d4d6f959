"""Options of an object decide for all its methods."""
from taintcheck import clean, not_sink, sink, source


class Page:
    def __init__(self, escape=True):
        self.escape = escape

    def render(self, text):
        if self.escape:
            text = clean(text)
        return f"<p>{text}</p>"


not_sink(Page().render(source()))
sink(Page(escape=False).render(source()))
strict = Page(False)
strict.escape = True
not_sink(strict.render(source()))
