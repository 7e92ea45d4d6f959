"""A variable holds one of two classes, and the object is of either."""


class Csv:
    def __init__(self, text):
        self.text = text

    def rows(self):
        return self.text.split(",")


class Tsv:
    def __init__(self, text):
        self.text = text

    def rows(self):
        return self.text.split("\t")


def pick(name):
    if name == "csv":
        chosen = Csv
    else:
        chosen = Tsv
    return chosen


reader_class = pick("csv")
reader = reader_class("a,b")
print(reader.rows())
