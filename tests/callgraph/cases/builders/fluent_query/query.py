class Statement:
    def __init__(self, text):
        self.text = text

    def execute(self):
        return self.text


class Query:
    def __init__(self, table):
        self.parts = [table]

    def where(self, condition):
        self.parts.append(condition)
        return self

    def limit(self, count):
        return self.where(str(count))

    def build(self):
        return Statement(" ".join(self.parts))
