"""A table of bound methods is asked by the type of the value."""


class Encoder:
    def __init__(self):
        self.writers = {int: self.write_int, str: self.write_str}

    def encode(self, value):
        return self.writers[type(value)](value)

    def write_int(self, value):
        return str(value)

    def write_str(self, value):
        return repr(value)


encoder = Encoder()
encoder.encode(1)
encoder.encode("a")
