"""`reversed` asks the object for its backward iterator."""


class History:
    def __init__(self, entries):
        self.entries = entries

    def __reversed__(self):
        return Backwards(self.entries)

    def __iter__(self):
        return iter(self.entries)


class Backwards:
    def __init__(self, entries):
        self.entries = entries
        self.place = len(entries)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.place:
            raise StopIteration
        self.place -= 1
        return self.entries[self.place]


for entry in reversed(History(["a", "b"])):
    print(entry)
