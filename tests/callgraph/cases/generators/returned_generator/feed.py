class Entry:
    def __init__(self, name):
        self.name = name

    def title(self):
        return self.name


def make(names):
    for name in names:
        yield Entry(name)


def start(count):
    return make([str(n) for n in range(count)])


class Feed:
    def __init__(self, names):
        self.names = names
        self.entries = make(names)

    def again(self):
        return make(self.names)
