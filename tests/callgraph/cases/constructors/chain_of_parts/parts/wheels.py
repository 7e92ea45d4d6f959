class Wheel:
    def __init__(self, position):
        self.position = position

    def turn(self):
        return self.position


def build(count):
    return [Wheel(number) for number in range(count)]
