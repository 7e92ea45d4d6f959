class Slug:
    def __init__(self, separator):
        self.separator = separator

    def __call__(self, text):
        return self.join(text.split())

    def join(self, words):
        return self.separator.join(words)


class Shorten(Slug):
    def __call__(self, text):
        return text[:4]


slugify = Slug("-")
shorten = Shorten("_")
