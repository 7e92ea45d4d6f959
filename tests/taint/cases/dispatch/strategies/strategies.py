from taintcheck import clean


class Plain:
    def apply(self, text):
        return text


class Escape:
    def apply(self, text):
        return clean(text)


def pick(name):
    if name == "plain":
        return Plain()
    return Escape()


class Context:
    def __init__(self, strategy):
        self.strategy = strategy

    def show(self, text):
        return "> " + self.strategy.apply(text)
