import time


class SystemClock:
    def now(self):
        return time.time()


class FixedClock:
    def __init__(self, value):
        self.value = value

    def now(self):
        return self.value


def fixed_clock(value):
    return FixedClock(value)
