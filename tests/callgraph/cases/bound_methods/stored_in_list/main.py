"""Bound methods are kept in a list and called from it."""


class Counter:
    def __init__(self):
        self.total = 0

    def add(self, amount):
        self.total += amount

    def reset(self, amount):
        self.total = 0


counter = Counter()
actions = [counter.add, counter.reset]
for action in actions:
    action(1)
actions[0](5)
