"""Signals keep bound methods, functions and lambdas under a name."""


class Signals:
    def __init__(self):
        self.slots = {}

    def connect(self, name, slot):
        self.slots.setdefault(name, []).append(slot)

    def emit(self, name, value):
        for slot in self.slots[name]:
            slot(value)


class Log:
    def add(self, value):
        return value


def alert(value):
    return value


signals = Signals()
signals.connect("saved", Log().add)
signals.connect("saved", alert)
signals.connect("saved", lambda value: alert(value))
signals.emit("saved", 1)
