from taintcheck import clean


def scrub(value):
    return clean(value)


def maybe_scrub(value, really=True):
    return clean(value) if really else value


class Washer:
    def __init__(self, function=clean):
        self.function = function

    def wash(self, value):
        return self.function(value)

    def all(self, values):
        return [self.function(value) for value in values]


def pipeline(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value

    return run
