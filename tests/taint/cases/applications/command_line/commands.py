class Options:
    def __init__(self):
        self.name = ""
        self.level = 0
        self.verbose = False


def parse(words):
    options = Options()
    options.name = words[1]
    options.level = int(words[3])
    return options


class Command:
    def __init__(self, options):
        self.options = options

    def run(self):
        return self.execute(self.options.name)

    def execute(self, name):
        raise NotImplementedError


class Export(Command):
    def execute(self, name):
        return "tar cf %s.tar ." % name


class Check(Command):
    def execute(self, name):
        return "ok" if name else "missing"


COMMANDS = {"export": Export, "check": Check}
