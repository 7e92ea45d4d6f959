from walker import kinds


def visit(value):
    return handler(value)(value)


def handler(value):
    if isinstance(value, dict):
        return kinds.mapping
    if isinstance(value, list):
        return kinds.sequence
    return kinds.scalar
