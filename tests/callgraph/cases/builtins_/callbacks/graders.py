class Grade:
    def __init__(self, mark):
        self.mark = mark

    def points(self):
        return 15 - self.mark * 3

    def __lt__(self, other):
        return self.points() < other.points()


def passed(grade):
    return grade.points() > 0
