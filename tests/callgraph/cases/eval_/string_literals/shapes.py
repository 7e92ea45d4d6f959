def volume(side):
    return side**3


class Box:
    def __init__(self, side):
        self.side = side

    def size(self):
        return volume(self.side)
