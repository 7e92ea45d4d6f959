"""Items of an object are read, assigned, changed and deleted."""


class Matrix:
    def __init__(self, width):
        self.width = width
        self.cells = {}

    def __getitem__(self, place):
        return self.cells[self.index(place)]

    def __setitem__(self, place, value):
        self.cells[self.index(place)] = value

    def __delitem__(self, place):
        del self.cells[self.index(place)]

    def index(self, place):
        row, column = place
        return row * self.width + column


grid = Matrix(3)
grid[0, 1] = 5
grid[0, 1] += 1
del grid[0, 1]
