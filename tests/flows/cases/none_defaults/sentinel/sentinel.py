MISSING = object()


def resolve(host=MISSING):
    if host is MISSING:
        return "0.0.0.0"
    if host is None:
        return "localhost"
    return host
