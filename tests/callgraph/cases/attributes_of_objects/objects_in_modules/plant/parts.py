class Valve:
    def __init__(self):
        self.on_open = self.ignore

    def ignore(self, reason):
        return None

    def open(self, reason):
        return self.on_open(reason)


class Controller:
    def __init__(self, valve):
        self.valve = valve

    def run(self):
        self.valve.open("run")
