class Lap:
    def __init__(self, value):
        self.value = value

    def seconds(self):
        return self.value

    def is_slow(self):
        return self.seconds() > 60


def faster(first, second):
    return first.seconds() - second.seconds()
