from .registry import command


@command("copy")
def copy(argument):
    return open_both(argument)


@command("move")
def move(argument):
    return copy(argument)


def open_both(argument):
    return argument
