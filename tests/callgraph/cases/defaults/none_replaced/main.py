"""`None` as a default stands for something chosen in the body."""
from clocks import SystemClock, fixed_clock


def timestamp(clock=None):
    if clock is None:
        clock = SystemClock()
    return clock.now()


class Timer:
    def __init__(self, clock=None):
        self.clock = clock or SystemClock()

    def start(self):
        return self.clock.now()


timestamp()
timestamp(fixed_clock(3))
Timer(SystemClock()).start()
Timer().start()
