def drill(thing):
    return _spin(thing)


def _spin(thing):
    return thing
