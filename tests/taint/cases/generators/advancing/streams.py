class Lines:
    def __init__(self, lines):
        self.lines = lines
        self.position = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.position >= len(self.lines):
            raise StopIteration
        line = self.lines[self.position]
        self.position += 1
        return line


def numbered(lines):
    for number, line in enumerate(lines):
        yield number, line


def chunks(items, size):
    for start in range(0, len(items), size):
        yield items[start:start + size]


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item
