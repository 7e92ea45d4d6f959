def dim(level):
    return clamp(level)


def clamp(level):
    return min(level, 10)


class Lamp:
    def turn_on(self):
        return True

    def turn_off(self):
        return self.report()

    def report(self):
        return "off"

    @property
    def dimmer(self):
        return dim

    def opposite(self):
        return self.turn_off
