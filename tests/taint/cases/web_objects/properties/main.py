"""Properties that give a field, and one that gives a constant."""
from taintcheck import clean, not_sink, sink, source


class Comment:
    def __init__(self, text):
        self._text = text

    @property
    def text(self):
        return self._text

    @property
    def html(self):
        return clean(self._text)

    @text.setter
    def text(self, value):
        self._text = value.strip()


comment = Comment(source())
sink(comment.text)
not_sink(comment.html)
comment.text = "new"
not_sink(comment.text)
comment.text = source()
sink(comment.text)
