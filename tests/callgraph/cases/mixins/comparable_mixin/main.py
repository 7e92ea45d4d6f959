"""The comparison operators come from a mixin."""


class Comparable:
    def __lt__(self, other):
        return self.rank() < other.rank()

    def __ge__(self, other):
        return not self < other


class Card(Comparable):
    def __init__(self, points):
        self.points = points

    def rank(self):
        return self.points


low = Card(1)
high = Card(9)
if high >= low:
    print(low < high)
