"""Classes and bound methods as arguments."""


class Json:
    def __init__(self, indent):
        self.indent = indent

    def dump(self, data):
        return repr(data)


class Xml:
    def dump(self, data):
        return self.tag(data)

    def tag(self, data):
        return f"<{data}>"


def build(factory, *rest):
    return factory(*rest)


def write(dump, data):
    return dump(data)


writer = build(Json, 2)
write(writer.dump, [1])
write(Xml().dump, [2])
