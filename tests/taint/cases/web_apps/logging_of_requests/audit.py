class Audit:
    """Lines and their kinds."""

    def __init__(self):
        self.lines = []
        self.kinds = []

    def note(self, kind, line):
        self.kinds.append(kind)
        self.lines.append(line)
