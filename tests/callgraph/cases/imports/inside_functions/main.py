"""Functions and methods import what they call."""


def compress(data):
    from codecs_ import zipper

    return zipper.pack(data)


def expand(data):
    import codecs_.zipper as tool

    return tool.unpack(data)


class Archive:
    def load(self, data):
        from codecs_.zipper import unpack as read

        return read(data)


expand(compress("a"))
Archive().load("b")
