import walker.visit


def mapping(value):
    return {key: walker.visit.visit(item) for key, item in value.items()}


def sequence(value):
    return [walker.visit.visit(item) for item in value]


def scalar(value):
    return repr(value)
