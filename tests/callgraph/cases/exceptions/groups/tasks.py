class Cancelled(Exception):
    def __init__(self, why):
        self.why = why

    def reason(self):
        return self.why


def run_both():
    raise ExceptionGroup("both", [Cancelled("late"), ValueError("bad")])
