"""Fields check the values assigned to them and learn their own names."""

from fields import Integer, Text


class Item:
    count = Integer()
    label = Text()

    def __init__(self, count, label):
        self.count = count
        self.label = label

    def describe(self):
        return self.label


item = Item(2, "bolt")
item.describe()
