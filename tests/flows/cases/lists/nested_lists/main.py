"""Only the element under both indices counts in a list of lists."""
from flowcheck import not_sink, sink
from grid import GRID, set_cell


def main():
    sink(GRID[1][0])
    not_sink(GRID[0][1])
    not_sink(GRID[1][1])
    set_cell(GRID, 0, 1, "0.0.0.0")
    sink(GRID[0][1])
    not_sink(GRID[0][0])


main()
