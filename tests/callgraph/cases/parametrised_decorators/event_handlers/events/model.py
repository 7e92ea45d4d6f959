class Event:
    pass


class Saved(Event):
    def __init__(self, name):
        self.name = name

    def path(self):
        return self.name


class Deleted(Event):
    pass
