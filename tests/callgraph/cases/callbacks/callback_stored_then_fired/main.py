"""A callback is kept in an attribute until it is fired."""

from timer import Timer


class Screen:
    def __init__(self):
        self.timer = Timer(self.refresh)

    def refresh(self):
        self.draw()

    def draw(self):
        return "frame"


Screen().timer.fire()
Timer(lambda: None).fire()
