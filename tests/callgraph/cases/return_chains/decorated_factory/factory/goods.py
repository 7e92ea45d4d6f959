class Furniture:
    def __init__(self, wood):
        self.wood = wood


class Chair(Furniture):
    def sit(self):
        return self.wood


class Table(Furniture):
    def lay(self):
        return polish(self.wood)


def polish(wood):
    return wood
