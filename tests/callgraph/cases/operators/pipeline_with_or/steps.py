class Step:
    def __or__(self, other):
        return Chain(self, other)


class Chain(Step):
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def run(self, text):
        return self.second.run(self.first.run(text))


class Trim(Step):
    def run(self, text):
        return text.strip()


class Upper(Step):
    def run(self, text):
        return text.upper()
