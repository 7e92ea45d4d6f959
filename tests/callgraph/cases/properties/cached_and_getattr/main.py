"""A cached property is read like a plain one, and `getattr` reads one by name."""

from functools import cached_property


class Page:
    def __init__(self, text):
        self.text = text

    @cached_property
    def words(self):
        return self.tokenize()

    @property
    def size(self):
        return len(self.words)

    def tokenize(self):
        return [self.text]


page = Page("hello")
print(getattr(page, "size"))
