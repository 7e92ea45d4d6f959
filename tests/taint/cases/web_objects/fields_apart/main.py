"""Two fields of an object, and two objects of a class."""
from taintcheck import not_sink, sink, source


class Form:
    def __init__(self, title):
        self.title = title
        self.body = "empty"

    def fill(self, body):
        self.body = body
        return self


form = Form("fixed")
other = Form(source())
form.fill(source())
not_sink(form.title)
sink(form.body)
sink(other.title)
not_sink(other.body)
not_sink(other.fill("text").body)
sink(other.fill("text").title)
