"""The cases of a `match` statement call different functions."""


class Click:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def on_click(x, y):
    return x + y


def on_key(name):
    return name


def ignore():
    return None


def handle(event):
    match event:
        case Click(x, y):
            return on_click(x, y)
        case {"key": name}:
            return on_key(name)
        case _:
            return ignore()


handle(Click(1, 2))
handle({"key": "enter"})
handle(3)
