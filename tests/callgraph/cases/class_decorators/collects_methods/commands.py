def command(method):
    method.is_command = True
    return method


def group(kind):
    def names():
        return sorted(found(kind))

    kind.names = staticmethod(names)
    return kind


def found(kind):
    return [name for name, value in vars(kind).items() if hasattr(value, "is_command")]
