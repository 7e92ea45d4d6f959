"""One function directs two builders."""


class HouseBuilder:
    def __init__(self):
        self.house = House()

    def walls(self):
        self.house.add("walls")
        return self

    def roof(self):
        self.house.add("roof")
        return self

    def finish(self):
        return self.house


class House:
    def __init__(self):
        self.parts = set()

    def add(self, part):
        self.parts.add(part)


class TentBuilder(HouseBuilder):
    def walls(self):
        return self


def construct(builder):
    return builder.walls().roof().finish()


construct(HouseBuilder())
construct(TentBuilder()).add("flag")
