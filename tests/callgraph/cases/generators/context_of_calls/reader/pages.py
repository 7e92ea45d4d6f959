class Book:
    def __init__(self, chapters):
        self.chapters = chapters

    def pages(self):
        for chapter in self.chapters:
            yield self.cleaned(chapter)

    def titles(self):
        return (self.cleaned(chapter) for chapter in self.chapters)

    def cleaned(self, text):
        return text.strip()
