"""Classes inside classes and functions."""


class Document:
    class Page:
        def __init__(self, number):
            self.number = number

        def render(self):
            return f"page {self.number}"

    def __init__(self):
        self.pages = [self.Page(1)]

    def last(self):
        return Document.Page(2).render()


def make_document():
    class Letter(Document):
        def sign(self):
            return self.last()

    return Letter()


letter = make_document()
letter.sign()
Document.Page(3).render()
