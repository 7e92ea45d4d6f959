"""A method taken from the class is called with an object."""


class Writer:
    def __init__(self, name):
        self.name = name

    def write(self, text):
        self.flush()
        return text

    def flush(self):
        return None


class FastWriter(Writer):
    def flush(self):
        return self.name


method = Writer.write
method(FastWriter("fast"), "text")
flush = FastWriter("other").flush
flush()
