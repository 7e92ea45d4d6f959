class Command:
    """A program with options and arguments."""

    def __init__(self, program):
        self.program = program
        self.options = []
        self.arguments = []

    def option(self, text):
        self.options.append(text)
        return self

    def argument(self, text):
        self.arguments.append(text)
        return self

    def line(self):
        return [self.program, *self.options, *self.arguments]


def shell(text):
    """A command for a shell."""
    return ["sh", "-c", text][2]
