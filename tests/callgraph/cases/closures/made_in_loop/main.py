"""Closures made in a loop: by default argument each keeps its own, by name all see the last."""
from makers import kept


def red():
    return "red"


def blue():
    return "blue"


def own():
    painters = []
    for colour in (red, blue):
        painters.append(lambda colour=colour: colour())
    return painters[0](), painters[1]()


def shared():
    for colour in (red, blue):
        painter = lambda: colour()
        painter()
    return painter


own()
shared()()
[paint() for paint in kept((red,))]
