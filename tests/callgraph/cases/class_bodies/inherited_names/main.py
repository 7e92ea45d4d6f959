"""A class body doesn't see its base's names or those of a class around it, methods do through `self`."""
from widgets import Widget


def size():
    return 1


class Panel(Widget):
    width = size()
    height = Widget.size(None)

    def area(self):
        return self.size() * size()


class Outer:
    def size():
        return 3

    depth = size()

    class Inner:
        depth = size()


Panel().area()
Outer.size()
