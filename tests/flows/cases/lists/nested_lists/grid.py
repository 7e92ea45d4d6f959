GRID = [["127.0.0.1", "localhost"], ["0.0.0.0", "10.0.0.5"]]


def set_cell(grid, row, column, value):
    grid[row][column] = value
