"""Functions in a list are called by index and in a loop."""


def north(steps):
    return 0, steps


def south(steps):
    return 0, -steps


def east(steps):
    return steps, 0


moves = [north, south]
moves[1](3)
moves[-2](4)
turns = [east]
turns.append(north)


def walk(route):
    for move in route:
        move(1)


walk(turns)
