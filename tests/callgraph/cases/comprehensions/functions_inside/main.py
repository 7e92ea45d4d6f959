"""Functions are taken out of containers, and lambdas are made, inside comprehensions."""


def start():
    return "start"


def stop():
    return "stop"


commands = {"start": start, "stop": stop}


def run_all():
    return [command() for command in commands.values()]


def delayed(values):
    actions = [lambda: emit(value) for value in values]
    return [action() for action in actions]


def emit(value):
    return value


def matrix():
    return [[emit(row * column) for column in range(2)] for row in range(2)]


run_all()
delayed([1])
matrix()
