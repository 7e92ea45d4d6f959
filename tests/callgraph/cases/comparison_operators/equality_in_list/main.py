"""`in` compares the items of a list, and a dictionary hashes its keys."""


class Tag:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.fold() == other.fold()

    def __hash__(self):
        return hash(self.fold())

    def fold(self):
        return self.text.casefold()


tags = [Tag("a"), Tag("b")]
print(Tag("B") in tags)
print({Tag("c"): 1})
