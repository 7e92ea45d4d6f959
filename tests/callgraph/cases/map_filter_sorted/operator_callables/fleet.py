class Ship:
    def __init__(self, title):
        self.title = title

    def name(self):
        return self.title

    @property
    def rank(self):
        return measure(self.title)

    def move(self, distance):
        return self.name(), distance


def measure(title):
    return len(title)
