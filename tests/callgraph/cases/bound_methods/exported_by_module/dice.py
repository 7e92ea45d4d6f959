class Dice:
    def __init__(self, state):
        self.seed(state)

    def seed(self, state):
        self.state = state

    def roll(self):
        self.state = self.advance(self.state)
        return self.state % 6

    def advance(self, state):
        return state * 5 + 1

    def roll_many(self, count):
        return [self.roll() for _ in range(count)]


_shared = Dice(1)
seed = _shared.seed
roll = _shared.roll
roll_many = _shared.roll_many
