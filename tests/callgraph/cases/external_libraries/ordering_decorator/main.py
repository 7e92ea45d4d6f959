"""`total_ordering` fills in comparisons from the two that are defined."""

from functools import total_ordering


@total_ordering
class Size:
    def __init__(self, letter):
        self.letter = letter

    def __eq__(self, other):
        return self.rank() == other.rank()

    def __lt__(self, other):
        return self.rank() < other.rank()

    def rank(self):
        return "SML".index(self.letter)


def smaller(first, second):
    return first if first < second else second


smaller(Size("S"), Size("L"))
print(Size("M") == Size("M"))
