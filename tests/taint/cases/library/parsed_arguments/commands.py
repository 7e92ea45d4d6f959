from taintcheck import not_sink, sink


class Command:
    def run(self, options):
        raise NotImplementedError


class Greet(Command):
    def run(self, options):
        sink("hello " + options.name)
        not_sink(options.count)


class Quit(Command):
    def run(self, options):
        not_sink(options.mode)


COMMANDS = {cls.__name__.lower(): cls for cls in (Greet, Quit)}
