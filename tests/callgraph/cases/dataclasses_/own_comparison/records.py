from dataclasses import dataclass


@dataclass(eq=False)
class Score:
    name: str
    points: int

    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()

    def key(self):
        return self.points

    def show(self):
        return f"{self.name}: {self.points}"


def best(scores):
    return sorted(scores)[-1]
